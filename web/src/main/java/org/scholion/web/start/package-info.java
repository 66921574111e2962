/**
 * What happens when the portal starts and stops. Read {@link org.scholion.web.start.Portal} first:
 * it is the program.
 */
package org.scholion.web.start;
