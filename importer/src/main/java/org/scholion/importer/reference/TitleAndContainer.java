package org.scholion.importer.reference;

import java.util.Locale;
import java.util.Set;

/**
 * Parts the words between the names and the figures of an article into its title and the name of
 * the periodical, where neither quotation marks nor emphasis do it.
 *
 * @param title null where there is only a container
 */
record TitleAndContainer(String title, String container) {

    private static final Set<String> ABBREVIATIONS =
            WordList.words(TitleAndContainer.class, "abbreviations.txt");
    private static final Set<String> PERIODICALS =
            WordList.words(TitleAndContainer.class, "periodicals.txt");
    private static final Set<String> SMALL =
            Set.of(
                    "of", "the", "and", "in", "for", "et", "de", "on", "a", "und", "für", "der",
                    "la", "des", "&", "del", "и", "в", "по");

    /**
     * @param commas whether the style parts everything by commas
     */
    static TitleAndContainer of(String text, boolean commas) {
        if (isAbbreviations(text)) {
            return new TitleAndContainer(null, Clean.container(text));
        }
        int tail = abbreviatedTail(text);
        if (tail > 0) {
            return new TitleAndContainer(
                    Clean.title(text.substring(0, tail)), Clean.container(text.substring(tail)));
        }
        int cut = commas ? comma(text) : sentence(text);
        if (cut < 0) {
            cut = commas ? sentence(text) : comma(text);
        }
        if (cut < 0 || cut == 0) {
            return isOnlyContainer(text) || cut == 0
                    ? new TitleAndContainer(null, Clean.container(text))
                    : new TitleAndContainer(Clean.title(text), null);
        }
        String before = text.substring(0, cut);
        boolean asks = text.charAt(cut) == '?' || text.charAt(cut) == '!';
        String title = Clean.title(before);
        return new TitleAndContainer(
                title == null ? null : title + (asks ? text.charAt(cut) : ""),
                Clean.container(text.substring(cut + 1)));
    }

    /**
     * Behind the first sentence of a title that other sentences follow; -1 where none is certain.
     */
    static int firstSentence(String text) {
        for (int i = 12; i + 2 < text.length(); i++) {
            if (text.charAt(i) == '.'
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2))
                    && endsTitle(text, 0, i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** {@code Phys. Rev. B}, {@code J. Am. Chem. Soc.}, {@code Advances in Applied Mathematics}. */
    private static boolean isAbbreviations(String text) {
        String plain = text.strip();
        int words = words(plain, 0, plain.length());
        if (words == 0 || words > 8 || hasSmallWord(plain)) {
            return false;
        }
        return isPeriodical(plain, 0) && plain.indexOf(". ") < 0
                || abbreviatedTail(" " + plain) == 1
                || abbreviatedTail(plain) == 0;
    }

    /**
     * Where the abbreviated name of a periodical begins that the text ends with, {@code 0} where
     * the text is nothing else, {@code -1} where it does not end so.
     */
    private static int abbreviatedTail(String text) {
        int start = text.length();
        int dotted = 0;
        int p = text.length();
        while (p > 0) {
            int end = p;
            while (end > 0 && " .,:".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            int from = end;
            while (from > 0 && " .,:".indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            String word = text.substring(from, end);
            String behind = text.substring(end, p);
            boolean stop = behind.indexOf('.') >= 0;
            boolean small = SMALL.contains(word);
            boolean capital =
                    !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && word.length() <= 8;
            boolean last = p == text.length();
            if (word.isEmpty()
                    || behind.indexOf(',') >= 0 && !last
                    || !small && !(capital && (stop || word.length() <= 3 || last))) {
                break;
            }
            dotted += stop && word.length() > 1 ? 1 : 0;
            start = small ? start : from;
            p = from;
        }
        boolean begun = start == 0 || start > 1 && ",. ".indexOf(text.charAt(start - 1)) >= 0;
        return dotted >= 2 && begun ? start : -1;
    }

    /** Place of the stop behind the title; -1 where none is likely. */
    private static int sentence(String text) {
        int last = -1;
        int weak = -1;
        int segment = 0;
        for (int i = 1; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop =
                    (c == '.' || c == '?' || c == '!')
                            && (text.charAt(i + 1) == ' '
                                    || Character.isUpperCase(text.charAt(i + 1))
                                            && Character.isLowerCase(text.charAt(i - 1))
                                            && i > 3
                                            && Character.isLowerCase(text.charAt(i - 2))
                                            && Character.isLowerCase(text.charAt(i - 3)));
            if (!stop) {
                continue;
            }
            int next = i + 1;
            while (next < text.length() && " \"“«'‘".indexOf(text.charAt(next)) >= 0) {
                next++;
            }
            if (next >= text.length()
                    || !Character.isUpperCase(text.charAt(next))
                            && !Character.isDigit(text.charAt(next))
                            && last >= 0) {
                segment = i + 1;
                continue;
            }
            if (Character.isLowerCase(text.charAt(next)) && !(isPeriodical(text, next))) {
                segment = i + 1;
                continue;
            }
            if (endsTitle(text, segment, i)) {
                last = i;
            } else if (weak < 0 && words(text, segment, i) >= 2) {
                weak = i;
            }
            segment = i + 1;
        }
        return last >= 0 ? last : weak;
    }

    private static boolean isPeriodical(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return PERIODICALS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }

    private static boolean endsTitle(String text, int segment, int stop) {
        if (text.charAt(stop) != '.') {
            return true;
        }
        int start = stop;
        while (start > segment
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || text.charAt(start - 1) == '-')) {
            start--;
        }
        String word = text.substring(start, stop);
        if (word.isEmpty()) {
            return true; // a bracket or quotation mark
        }
        boolean small = Character.isLowerCase(word.charAt(0)) || Character.isDigit(word.charAt(0));
        if (small && (word.length() >= 4 || !ABBREVIATIONS.contains(word)) && word.length() > 1) {
            return true;
        }
        if (word.length() == 1) {
            return false;
        }
        int from = Math.max(segment, text.lastIndexOf(", ", stop) + 1);
        int first = from;
        while (first < stop && !Character.isLetter(text.charAt(first))) {
            first++;
        }
        return words(text, from, stop) >= 4 && !isPeriodical(text, first);
    }

    /** Place of the comma behind the title; -1 where none is likely. */
    private static int comma(String text) {
        for (int i = text.length() - 2; i > 0; i--) {
            if (text.charAt(i) == ',' && isContainerLike(text.substring(i + 1).strip())) {
                boolean titled = words(text, 0, i) >= 2 || hasSmallWord(text.substring(0, i));
                if (titled && !isOnlyContainer(text)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static boolean isContainerLike(String text) {
        return !text.isEmpty()
                && Character.isUpperCase(text.charAt(0))
                && words(text, 0, text.length()) <= 9
                && !hasSmallWord(text);
    }

    /**
     * Only words with capitals and what stands between such: {@code Phys. Rev. B}, {@code Nature
     * Materials}.
     */
    private static boolean isOnlyContainer(String text) {
        String plain = text.strip();
        return !plain.isEmpty()
                && words(plain, 0, plain.length()) <= 7
                && !hasSmallWord(plain)
                && (plain.indexOf(", ") < 0
                        || plain.indexOf('.') >= 0 && plain.indexOf('.') < plain.indexOf(','));
    }

    private static boolean hasSmallWord(String text) {
        for (String word : text.split("[\\s.,:;()\\[\\]/]+")) {
            if (word.length() > 0
                    && Character.isLowerCase(word.charAt(0))
                    && !SMALL.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static int words(String text, int from, int to) {
        int words = 0;
        boolean inside = false;
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside =
                    letter
                            || inside
                                    && !Character.isWhitespace(text.charAt(i))
                                    && text.charAt(i) != '.';
        }
        return words;
    }
}
