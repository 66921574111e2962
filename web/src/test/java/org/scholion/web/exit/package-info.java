/**
 * Everything that is said, from every role, through every way out of the portal. Read {@link
 * org.scholion.web.exit.ExitMatrixTest} first.
 */
package org.scholion.web.exit;
