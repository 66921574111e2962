/** Open pages, and who of them is told what. */
package org.scholion.web.live;
