package org.scholion.importer.markdown;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows the words of a source, and so whether "socio- | economic" is one broken word or a compound.
 */
final class Hyphenation {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++(?:-[\\p{L}\\d]++)*+");

    private final Set<String> words = new HashSet<>();

    Hyphenation(List<Line> lines) {
        for (Line line : lines) {
            Matcher word = WORD.matcher(line.text());
            while (word.find()) {
                words.add(word.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    /** The length of the hyphen that a text ends with; 0 where it ends with none. */
    static int length(String text) {
        int end = text.length();
        boolean hyphen = end > 1 && "-\u00AD‐".indexOf(text.charAt(end - 1)) >= 0;
        return hyphen && Character.isLetter(text.charAt(end - 2)) ? 1 : 0;
    }

    /** The part of a word before the hyphen that a text ends with. */
    static String lastPart(String text) {
        int end = text.length() - 1;
        int start = end;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || text.charAt(start - 1) == '-')) {
            start--;
        }
        return text.substring(start, end);
    }

    Joints.Hyphen judge(String head, String tail) {
        if (Joints.CONJUNCTIONS.contains(tail)) {
            return Joints.Hyphen.SUSPENDED;
        }
        String compound = (head + "-" + tail).toLowerCase(Locale.ROOT);
        return words.contains(compound) ? Joints.Hyphen.COMPOUND : Joints.Hyphen.BROKEN;
    }
}
