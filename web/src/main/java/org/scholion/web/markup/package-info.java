/**
 * Text with stretches in it, made ready for a template. Read {@link org.scholion.web.markup.Pieces}
 * first; {@code templates/tags/pieces.html} writes what it makes.
 */
package org.scholion.web.markup;
