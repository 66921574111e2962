package org.scholion.importer.reference;

import java.util.Locale;
import java.util.Map;

/** The CSL type of an entry, from words in it and from the fields that were found. */
final class TypeCues {

    private static final Map<String, String> CUES = WordList.keyed(TypeCues.class, "types.txt");

    /** The one type that its own title may tell. */
    private static final String THESIS = "thesis";

    private TypeCues() {}

    /**
     * @param source the entry without the title of the work
     */
    static String type(Draft draft, String source, boolean online, boolean arxiv) {
        if (draft.type != null) {
            return draft.type;
        }
        String cue = draft.title != null && THESIS.equals(cue(draft.title)) ? THESIS : cue(source);
        boolean numbered = draft.volume != null || draft.issue != null;
        boolean journal = numbered && draft.container != null && draft.publisher == null;
        if (cue != null
                && !(journal && !cue.equals(THESIS))
                && !(draft.container != null && cue.equals("report"))) {
            return cue;
        }
        if (draft.container != null
                && (draft.volume != null || draft.issue != null || draft.pages != null)
                && draft.publisher == null) {
            return "article-journal";
        }
        if (draft.publisher != null) {
            return draft.container != null ? "chapter" : "book";
        }
        if (arxiv) {
            return "article";
        }
        if (online && draft.volume == null) {
            return "webpage";
        }
        return draft.container != null ? "article-journal" : "book";
    }

    static String cue(String source) {
        String lower = source.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> cue : CUES.entrySet()) {
            if (lower.contains(cue.getKey())) {
                return cue.getValue();
            }
        }
        return null;
    }
}
