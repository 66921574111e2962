package org.scholion.importer.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cue file of one language: a {@link CueList} for each of its sections. */
final class Cues {

    private final Map<String, CueList> lists = new HashMap<>();
    private final List<String> titles;

    Cues(WordList file) {
        Map<String, List<String>> named = new HashMap<>();
        for (String section : file.sections()) {
            if (section.startsWith("@")) {
                named.put(section.substring(1), List.copyOf(file.words(section)));
            }
        }
        titles = List.copyOf(file.words("titles"));
        for (String section : file.sections()) {
            if (!section.startsWith("@") && !section.equals("titles")) {
                lists.put(section, new CueList(file.lines(section), named));
            }
        }
    }

    /** What the titles of concluding sections hold, in lower case. */
    List<String> titles() {
        return titles;
    }

    CueList of(String section) {
        CueList list = lists.get(section);
        if (list == null) {
            throw new IllegalStateException("no cues [" + section + "]");
        }
        return list;
    }
}
