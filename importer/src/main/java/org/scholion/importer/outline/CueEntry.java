package org.scholion.importer.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One entry of a cue file, such as {@code all this ... @shows}. What an entry may hold, the files
 * say on top.
 */
final class CueEntry {

    private static final String GAP = "...";
    private static final int WIDEST_GAP = 3;

    private final boolean anywhere;
    private final List<String> parts;
    private final Map<String, Set<String>> named;

    /**
     * @param named words of the sections {@code [@name]}
     */
    CueEntry(String line, Map<String, Set<String>> named) {
        List<String> words = new ArrayList<>(List.of(line.split("\\s+")));
        this.anywhere = words.get(0).equals(GAP);
        this.parts = anywhere ? words.subList(1, words.size()) : words;
        this.named = named;
    }

    /** Indices of the first word and behind the last one. */
    record Found(int from, int to) {}

    /**
     * Where the entry stands in a sentence; null where it does not fit.
     *
     * @param words of the sentence, in lower case, commas apart
     */
    Found find(List<String> words) {
        int last = anywhere ? words.size() - 1 : 0;
        for (int start = 0; start <= last; start++) {
            int end = match(words, start, 0);
            if (end > 0) {
                return new Found(start, end);
            }
        }
        return null;
    }

    /** Index behind the last word that fits; 0 where it does not. */
    private int match(List<String> words, int from, int part) {
        if (part == parts.size()) {
            return from;
        }
        String wanted = parts.get(part);
        if (wanted.equals(GAP)) {
            for (int skipped = 0; skipped <= WIDEST_GAP; skipped++) {
                int end = match(words, from + skipped, part + 1);
                if (end > 0) {
                    return end;
                }
            }
            return 0;
        }
        int at = from;
        while (at < words.size() && words.get(at).equals(",") && !wanted.equals(",")) {
            at++;
        }
        return at < words.size() && fits(words.get(at), wanted)
                ? match(words, at + 1, part + 1)
                : 0;
    }

    private boolean fits(String word, String wanted) {
        if (wanted.startsWith("@")) {
            return named.get(wanted.substring(1)).stream().anyMatch(one -> isOne(word, one));
        }
        for (String one : wanted.split("\\|")) {
            if (isOne(word, one)) {
                return true;
            }
        }
        return false;
    }

    /** {@code stem~} and {@code stem~end} leave the end, or the middle, of the word open. */
    private static boolean isOne(String word, String one) {
        int open = one.indexOf('~');
        return open < 0
                ? word.equals(one)
                : word.startsWith(one.substring(0, open)) && word.endsWith(one.substring(open + 1));
    }
}
