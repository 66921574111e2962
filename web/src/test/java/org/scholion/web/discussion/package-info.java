/** That the rule of who sees what holds in the database. */
package org.scholion.web.discussion;
