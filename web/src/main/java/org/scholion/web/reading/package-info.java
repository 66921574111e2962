/**
 * The reading page: a text with its numbered paragraphs, notes and references. Read {@link
 * org.scholion.web.reading.TextResource} first.
 */
package org.scholion.web.reading;
