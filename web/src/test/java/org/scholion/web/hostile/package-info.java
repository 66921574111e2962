/**
 * Words of people who mean harm, through every field that takes words. Read {@link
 * org.scholion.web.hostile.HostileStringsBrowserTest} first.
 */
package org.scholion.web.hostile;
