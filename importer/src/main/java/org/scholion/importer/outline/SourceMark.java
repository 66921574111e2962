package org.scholion.importer.outline;

/**
 * A place in a block where a source is given.
 *
 * @param start UTF-16 offset in the block's text; of a note mark {@code start == end}
 * @param note position of the note in its edition; 0 for a citation
 * @param reference position of the entry in the bibliography; 0 for a note
 */
record SourceMark(int start, int end, int note, int reference) {

    /**
     * A mark belongs to what stands before it, a citation to what it stands in; both end behind the
     * first character of what they belong to.
     */
    boolean isWithin(int from, int to) {
        return start == end ? from < start && start <= to : start < to && end > from;
    }

    OutlineSource source() {
        return new OutlineSource(note, reference);
    }
}
