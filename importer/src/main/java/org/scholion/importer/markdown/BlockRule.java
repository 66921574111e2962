package org.scholion.importer.markdown;

/** Knows one kind of block by its marks. */
interface BlockRule {

    /** Whether such a block begins at the line under the cursor. */
    boolean begins(LineCursor cursor);

    /** Whether it may begin right below a line of a paragraph, without a blank line between. */
    default boolean interrupts(LineCursor cursor) {
        return begins(cursor);
    }

    /**
     * Takes the block's lines.
     *
     * @param ends tells at each further line whether another block begins there
     */
    Piece take(LineCursor cursor, BlockEnd ends);

    /** Where the text of a block without an end mark of its own ends. */
    interface BlockEnd {
        boolean at(LineCursor cursor);
    }
}
