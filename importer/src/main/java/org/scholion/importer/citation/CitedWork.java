package org.scholion.importer.citation;

/**
 * A work as a text cites it.
 *
 * @param names null where they are carried over from the citation before
 * @param suffix the letter behind the year, null where there is none
 * @param start where it begins in the text
 * @param end where it ends, its locator included
 */
record CitedWork(CitedNames names, int year, String suffix, String locator, int start, int end) {}
