/**
 * Finds citations such as {@code (Lind & Orlova, 2020, p. 5; 2022)} in the text and the references
 * they mean. Read {@link org.scholion.importer.citation.CitationFinder} first.
 */
package org.scholion.importer.citation;
