package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What articles call their parts, from {@code labels.*.txt}. */
final class Labels {

    private static final Map<String, List<Label>> BY_WORD = new HashMap<>();

    static {
        for (String language : new String[] {"en", "ru"}) {
            Wordlist list = new Wordlist("labels.%s.txt".formatted(language));
            for (String kind : list.keys()) {
                for (String phrase : list.phrases(kind)) {
                    BY_WORD.computeIfAbsent(firstWord(phrase), word -> new ArrayList<>())
                            .add(new Label(kind, language, folded(phrase)));
                }
            }
        }
        Comparator<Label> longestFirst = Comparator.comparing(label -> -label.phrase().length());
        BY_WORD.values().forEach(labels -> labels.sort(longestFirst));
    }

    private record Label(String kind, String language, String phrase) {}

    /**
     * A label at the start of a text.
     *
     * @param kind a key of {@code labels.*.txt}
     * @param printed as printed, both languages of a label in two
     * @param end where the text goes on, in UTF-16 code units
     * @param delimited whether a colon, a stop or a dash follows, or nothing at all
     */
    record Found(String kind, String language, String printed, int end, boolean delimited) {
        boolean is(String wanted) {
            return kind.equals(wanted);
        }
    }

    private Labels() {}

    private static String firstWord(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    }

    /** The label that a text without markup begins with; null where it begins with none. */
    static Found at(String text) {
        String start = text.substring(0, Math.min(text.length(), 160));
        Label first = match(start);
        if (first == null) {
            return null;
        }
        int end = first.phrase().length();
        int slash = skipSpaces(text, end);
        if (slash < text.length() && text.charAt(slash) == '/') {
            int other = skipSpaces(text, slash + 1);
            Label second = match(text.substring(other, Math.min(text.length(), other + 160)));
            if (second != null && second.kind().equals(first.kind())) {
                end = other + second.phrase().length();
            }
        }
        return found(first, text, end);
    }

    private static Found found(Label label, String text, int labelEnd) {
        int end = skipSpaces(text, labelEnd);
        boolean delimited = end >= text.length();
        if (!delimited && ".:—–".indexOf(text.charAt(end)) >= 0) {
            delimited = true;
            end = skipSpaces(text, end + 1);
        }
        String printed = text.substring(0, labelEnd);
        return new Found(label.kind(), label.language(), printed, end, delimited);
    }

    private static Label match(String start) {
        String folded = folded(start);
        for (Label label : BY_WORD.getOrDefault(firstWord(start), List.of())) {
            int end = label.phrase().length();
            boolean whole = end >= folded.length() || !Character.isLetter(folded.charAt(end));
            if (whole && folded.startsWith(label.phrase())) {
                return label;
            }
        }
        return null;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The kind that a heading as a whole names; null where it names none. */
    static Found whole(String heading) {
        String title = heading.strip();
        while (!title.isEmpty() && ".:".indexOf(title.charAt(title.length() - 1)) >= 0) {
            title = title.substring(0, title.length() - 1).strip();
        }
        int at = 0;
        while (at < title.length() && "0123456789. ".indexOf(title.charAt(at)) >= 0) {
            at++;
        }
        Found found = at(title.substring(at));
        return found != null && found.end() >= title.length() - at ? found : null;
    }
}
