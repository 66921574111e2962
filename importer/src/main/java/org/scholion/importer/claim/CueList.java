package org.scholion.importer.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cues of one section of a cue file, found in a sentence in time linear in its length: each cue
 * is looked at only where its first word stands.
 */
final class CueList {

    private static final int STEM = 3;

    /** A cue found, from one token to behind another. */
    private record Match(CuePattern cue, int from, int to) {}

    private final Map<String, List<CuePattern>> byWord = new HashMap<>();
    private final Map<String, List<CuePattern>> byStem = new HashMap<>();
    private final List<CuePattern> byClass = new ArrayList<>();

    /**
     * @param lines the cues
     * @param lists the words behind each {@code @name}
     */
    CueList(List<String> lines, Map<String, List<String>> lists) {
        for (String line : lines) {
            CuePattern cue = new CuePattern(line, lists);
            for (String first : cue.beginnings()) {
                if (first.startsWith("<") || first.length() > 1 && first.startsWith("*")) {
                    byClass.add(cue);
                } else if (first.length() > 1 && first.endsWith("*")) {
                    if (first.length() <= STEM) {
                        throw new IllegalStateException("too short a stem: " + line);
                    }
                    add(byStem, first.substring(0, STEM), cue);
                } else {
                    add(byWord, first, cue);
                }
            }
        }
    }

    private static void add(Map<String, List<CuePattern>> index, String key, CuePattern cue) {
        List<CuePattern> cues = index.computeIfAbsent(key, k -> new ArrayList<>());
        if (!cues.contains(cue)) {
            cues.add(cue);
        }
    }

    /** The sum of the weights of the different cues in these tokens; masked ones do not count. */
    double weigh(List<Token> tokens, int begin, int end) {
        double weight = 0;
        for (CuePattern cue : find(tokens, begin, end)) {
            weight += cue.weight;
        }
        return weight;
    }

    boolean isIn(List<Token> tokens, int begin, int end) {
        return weigh(tokens, begin, end) >= CuePattern.STRONG;
    }

    /** The different cues in these tokens. */
    Set<CuePattern> find(List<Token> tokens, int begin, int end) {
        List<Match> matches = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            String word = tokens.get(i).lower();
            collect(byWord.get(word), tokens, begin, i, end, matches);
            if (word.length() >= STEM) {
                collect(byStem.get(word.substring(0, STEM)), tokens, begin, i, end, matches);
            }
            collect(byClass, tokens, begin, i, end, matches);
        }
        Set<CuePattern> found = new HashSet<>();
        int[] masked = masks(matches, begin, end);
        for (Match match : matches) {
            if (!match.cue.mask && masked[match.to - begin] == masked[match.from - begin]) {
                found.add(match.cue);
            }
        }
        return found;
    }

    private static void collect(
            List<CuePattern> cues, List<Token> tokens, int begin, int i, int end, List<Match> to) {
        if (cues == null) {
            return;
        }
        for (CuePattern cue : cues) {
            int behind = cue.match(tokens, begin, i, end);
            if (behind > i) {
                to.add(new Match(cue, i, behind));
            }
        }
    }

    /** How many masked tokens stand before each token. */
    private static int[] masks(List<Match> matches, int begin, int end) {
        boolean[] masked = new boolean[end - begin];
        for (Match match : matches) {
            if (match.cue.mask) {
                for (int i = match.from; i < match.to; i++) {
                    masked[i - begin] = true;
                }
            }
        }
        int[] before = new int[end - begin + 1];
        for (int i = 0; i < masked.length; i++) {
            before[i + 1] = before[i] + (masked[i] ? 1 : 0);
        }
        return before;
    }
}
