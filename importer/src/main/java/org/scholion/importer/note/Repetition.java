package org.scholion.importer.note;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.reference.NameList;
import org.scholion.importer.reference.NameListReader;
import org.scholion.importer.reference.WordList;

/**
 * How a note repeats another: {@code Ibid. P. 5}, {@code Lind A. Op. cit.}, {@code See note 12}.
 *
 * @param family of the author who is named with "op. cit."; null where nobody is
 * @param number the note named; null where none is
 * @param more whether the note gives another source besides
 */
record Repetition(Kind kind, String family, String number, boolean more) {

    enum Kind {
        /** The note before. */
        SAME,
        /** An earlier work of the author who is named. */
        WORK,
        /** The note with this number. */
        NOTE
    }

    private static final Map<String, String> PHRASES =
            WordList.keyed(Repetition.class, "repeats.txt");
    private static final Pattern NUMBER =
            Pattern.compile("[\\s:.№]{0,3}(?:no\\.?\\s|n\\.\\s)?+(\\d{1,4})(?![\\p{L}\\d])");

    /** An "op. cit." that stands later than this in a note belongs to a remark. */
    private static final int NEAR = 150;

    /** Null where the note repeats nothing. */
    static Repetition of(String note) {
        String text = LeadIn.without(note);
        Repetition named = ofNumber(note);
        if (named != null) {
            return named;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> phrase : PHRASES.entrySet()) {
            String words = phrase.getKey();
            if (phrase.getValue().equals("same") && startsWith(lower, words, 0)) {
                String rest = lower.substring(words.length());
                boolean another = rest.contains(" // ") || rest.contains("://");
                if (!another || rest.stripLeading().startsWith(";") || rest.startsWith(". —")) {
                    return new Repetition(Kind.SAME, null, null, another);
                }
            }
            if (phrase.getValue().equals("work")) {
                int at = lower.indexOf(words);
                if (at >= 0
                        && at < NEAR
                        && startsWith(lower, words, at)
                        && !lower.substring(0, at).contains(" // ")) {
                    NameList names = NameListReader.read(text, 0);
                    String family =
                            names.isEmpty() || names.end() > at
                                    ? firstWord(text, at)
                                    : names.names().get(0).family();
                    return new Repetition(Kind.WORK, family, null, lower.contains(" // "));
                }
            }
        }
        return null;
    }

    private static Repetition ofNumber(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> phrase : PHRASES.entrySet()) {
            if (phrase.getValue().equals("note") && startsWith(lower, phrase.getKey(), 0)) {
                Matcher m = NUMBER.matcher(text).region(phrase.getKey().length(), text.length());
                if (m.lookingAt()) {
                    return new Repetition(Kind.NOTE, null, m.group(1), text.contains(" // "));
                }
            }
        }
        return null;
    }

    private static boolean startsWith(String text, String words, int at) {
        int end = at + words.length();
        return text.startsWith(words, at)
                && (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                && (words.endsWith(".")
                        || end == text.length()
                        || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private static String firstWord(String text, int before) {
        int end = 0;
        while (end < before
                && (Character.isLetter(text.charAt(end)) || "-'’".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end == 0 ? null : text.substring(0, end);
    }
}
