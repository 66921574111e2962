/**
 * What stands around every page: head, bar, bread crumbs, foot. Read {@link
 * org.scholion.web.layout.Frame} and {@code templates/layout.html} first.
 */
package org.scholion.web.layout;
