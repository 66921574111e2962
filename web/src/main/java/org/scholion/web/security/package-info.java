/** What every answer says to the browser about its safety. */
package org.scholion.web.security;
