/**
 * The claims of an article and what they lean on, as a list and as a picture. Read {@link
 * org.scholion.web.outline.OutlineResource} first.
 */
package org.scholion.web.outline;
