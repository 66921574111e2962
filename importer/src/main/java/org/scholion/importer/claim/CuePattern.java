package org.scholion.importer.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One cue, ready for comparing: a line such as {@code ~ lead|leads|led .. to}. What a line may
 * hold, the cue files say on top.
 */
final class CuePattern {

    /** Weight of a cue that decides alone. */
    static final double STRONG = 1;

    /** Weight of a cue that needs another one. */
    static final double WEAK = 0.5;

    private static final int SHORT_GAP = 3;
    private static final int LONG_GAP = 7;

    /** One place of a pattern; a gap has no alternatives. */
    private record Element(List<String> alternatives, boolean optional, int gap) {}

    private final List<Element> elements = new ArrayList<>();
    final String line;
    final double weight;

    /** The words it covers are no cue. */
    final boolean mask;

    private final boolean anchored;

    /**
     * @param lists the words behind each {@code @name}
     */
    CuePattern(String line, Map<String, List<String>> lists) {
        this.line = line;
        String rest = line;
        mask = rest.startsWith("!");
        weight = rest.startsWith("~") ? WEAK : STRONG;
        rest = mask || weight == WEAK ? rest.substring(1).strip() : rest;
        anchored = rest.startsWith("^");
        rest = anchored ? rest.substring(1).strip() : rest;
        for (String word : rest.toLowerCase(Locale.ROOT).split("\\s+")) {
            elements.add(element(word, lists));
        }
        Element first = elements.get(0);
        if (first.gap > 0 || first.optional) {
            throw new IllegalStateException("a cue must begin with a word: " + line);
        }
    }

    private static Element element(String word, Map<String, List<String>> lists) {
        if (word.equals("..") || word.equals("...")) {
            return new Element(List.of(), true, word.length() == 2 ? SHORT_GAP : LONG_GAP);
        }
        boolean optional = word.length() > 1 && word.endsWith("?");
        List<String> alternatives = new ArrayList<>();
        for (String one : (optional ? word.substring(0, word.length() - 1) : word).split("\\|")) {
            if (one.startsWith("@")) {
                List<String> list = lists.get(one.substring(1));
                if (list == null) {
                    throw new IllegalStateException("no list " + one);
                }
                alternatives.addAll(list);
            } else {
                alternatives.add(one);
            }
        }
        return new Element(alternatives, optional, 0);
    }

    /**
     * What it may begin with: words, stems and endings with {@code *}, classes in angle brackets.
     */
    Set<String> beginnings() {
        return Set.copyOf(elements.get(0).alternatives);
    }

    /**
     * The index behind the last token it covers when it begins at this token, or -1.
     *
     * @param from index of the first token
     * @param end index behind the last token it may look at
     */
    int match(List<Token> tokens, int begin, int from, int end) {
        if (anchored && !isFirst(tokens, begin, from)) {
            return -1;
        }
        return matchFrom(tokens, from, end, 0);
    }

    /** Opening marks and a conjunction or two may stand before the first word. */
    private static boolean isFirst(List<Token> tokens, int begin, int from) {
        for (int i = begin; i < from; i++) {
            if (tokens.get(i).kind() != Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    private int matchFrom(List<Token> tokens, int at, int end, int place) {
        if (place == elements.size()) {
            return at;
        }
        Element element = elements.get(place);
        if (element.gap > 0) {
            for (int skip = 0; skip <= element.gap && at + skip <= end; skip++) {
                int behind = matchFrom(tokens, at + skip, end, place + 1);
                if (behind >= 0) {
                    return behind;
                }
                if (at + skip < end && isBorder(tokens.get(at + skip))) {
                    return -1;
                }
            }
            return -1;
        }
        if (at < end && fits(tokens.get(at), element.alternatives)) {
            int behind = matchFrom(tokens, at + 1, end, place + 1);
            if (behind >= 0) {
                return behind;
            }
        }
        return element.optional ? matchFrom(tokens, at, end, place + 1) : -1;
    }

    /** A gap stays within its clause. */
    private static boolean isBorder(Token token) {
        return token.is(";") || token.is(":") || token.is("–") || token.is("(") || token.is(")");
    }

    private static boolean fits(Token token, List<String> alternatives) {
        for (String one : alternatives) {
            if (fits(token, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Token token, String alternative) {
        if (alternative.length() > 1 && alternative.endsWith("*")) {
            return token.lower().regionMatches(0, alternative, 0, alternative.length() - 1);
        }
        if (alternative.length() > 1 && alternative.startsWith("*")) {
            return token.lower().endsWith(alternative.substring(1));
        }
        return switch (alternative) {
            case "<number>" -> token.isNumber();
            case "<year>" -> token.isYear();
            case "<name>" -> token.isWord() && token.isCapital();
            case "<word>" -> token.isWord();
            case "<quote>" -> token.is("\"");
            default -> token.lower().equals(alternative);
        };
    }
}
