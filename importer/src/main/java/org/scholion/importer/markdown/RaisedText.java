package org.scholion.importer.markdown;

import java.util.List;

/** Says what a raised text is: marks of notes, a power, or nothing to keep. */
interface RaisedText {

    /** For texts where raised numbers point to affiliations: they are not part of the text. */
    RaisedText DROPPED = (raised, before) -> List.of();

    /** For texts without notes. */
    RaisedText KEPT = (raised, before) -> null;

    /**
     * The numbers of the notes that a raised text marks; empty where it is to be dropped; null
     * where it is text.
     *
     * @param raised what stands between {@code <sup>} and {@code </sup>}
     * @param before the text before it, as far as read
     */
    List<String> notes(String raised, CharSequence before);
}
