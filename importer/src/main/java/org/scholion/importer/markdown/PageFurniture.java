package org.scholion.importer.markdown;

/** What a printed page carries besides text and notes. */
final class PageFurniture {

    private PageFurniture() {}

    /** Whether a paragraph is nothing but the number of a page. */
    static boolean isPageNumber(Piece piece) {
        String text = piece.text().strip();
        return !text.isEmpty()
                && text.length() <= 4
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
