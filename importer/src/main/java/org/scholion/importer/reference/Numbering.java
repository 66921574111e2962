package org.scholion.importer.reference;

/**
 * Where in a periodical or book a work stands, from the figures at the end of an entry.
 *
 * @param start where in the text these figures begin
 * @param year null where none of them is a year
 */
record Numbering(
        int start, String volume, String issue, String pages, Integer year, String yearSuffix) {

    /** The same in a text that has so many characters more before it. */
    Numbering from(int offset) {
        return new Numbering(start + offset, volume, issue, pages, year, yearSuffix);
    }
}
