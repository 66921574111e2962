package org.scholion.importer.reference;

import java.util.Set;

/** Text of a field without the punctuation of the style around it. */
final class Clean {

    private static final String OPENING = "\"“«„‘'";
    private static final String CLOSING = "\"”»“’'";

    private Clean() {}

    /**
     * Without separators at both ends and quotation marks around all of it; null where nothing is
     * left.
     */
    static String title(String text) {
        String title = strip(text, " ,;:.-–—†*", " ,;:.-–—†*/[(");
        for (int round = 0; round < 2 && title.length() > 2 && isQuoted(title); round++) {
            title = strip(title.substring(1, title.length() - 1), " ,;", " ,;:.");
        }
        if (title.endsWith("]") && title.lastIndexOf('[') < 0
                || title.endsWith(")") && title.lastIndexOf('(') < 0) {
            title = title.substring(0, title.length() - 1);
        }
        return emptyToNull(title);
    }

    /** The same for a name of a journal, whose last abbreviation keeps its stop. */
    static String container(String text) {
        String name = strip(text, " ,;:.-–—†*)]", " ,;:-–—†*/[(");
        if (name.endsWith(".") && (!endsAbbreviated(name) || name.endsWith(" ."))) {
            name = name.substring(0, name.length() - 1);
        }
        for (int round = 0; round < 2 && name.length() > 2 && isQuoted(name); round++) {
            name = strip(name.substring(1, name.length() - 1), " ,;", " ,;:.");
        }
        return emptyToNull(name.strip());
    }

    /** The same for a publisher, whose "Co." and "publ." keep their stop. */
    static String publisher(String text) {
        String name = plain(text);
        if (name == null || !text.stripTrailing().endsWith(".")) {
            return name;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return KEEPING_STOP.contains(last) ? name + "." : name;
    }

    private static final Set<String> KEEPING_STOP =
            Set.of("publ", "Publ", "Co", "Inc", "Ltd", "Corp", "Cie", "Bros", "Univ");

    /** A range of pages with an en dash and no spaces; null stays null. */
    static String range(String pages) {
        return pages == null ? null : pages.replaceAll("\\s*+[-‐‑–—−―]++\\s*+", "–").strip();
    }

    static String plain(String text) {
        return emptyToNull(strip(text, " ,;:.()[]-–—", " ,;:.([-–—"));
    }

    private static boolean endsAbbreviated(String name) {
        return name.indexOf('.') < name.length() - 1;
    }

    private static boolean isQuoted(String text) {
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        return OPENING.indexOf(first) >= 0
                && CLOSING.indexOf(last) >= 0
                && text.indexOf(Quotation.closingOf(first), 1) == text.length() - 1;
    }

    static String strip(String text, String atStart, String atEnd) {
        int start = 0;
        int end = text.length();
        while (start < end && atStart.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && atEnd.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
