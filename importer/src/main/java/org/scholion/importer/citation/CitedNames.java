package org.scholion.importer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholion.importer.reference.Month;
import org.scholion.importer.reference.WordList;

/**
 * The names that a citation gives.
 *
 * @param text all of them as printed, which may be the name of a body
 * @param families the family names one by one
 * @param etAl whether there are more
 * @param joined whether "and" stands between them
 */
record CitedNames(String text, List<String> families, boolean etAl, boolean joined) {

    private static final Set<String> SMALL = WordList.words(CitedNames.class, "name-words.txt");
    private static final Pattern ET_AL =
            Pattern.compile(
                    ",?\\s{0,2}(?:(?:and|&|и)\\s)?(?:(?<![\\p{L}\\d])et\\.?\\s?al(?![\\p{L}\\d])\\.?|(?<![\\p{L}\\d])and"
                        + " (?:others|colleagues)|(?<![\\p{L}\\d])и др\\.?|(?<![\\p{L}\\d])и"
                        + " другие|(?<![\\p{L}\\d])u\\. ?a\\.)",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern EDITORS =
            Pattern.compile(",?\\s?\\(?(?<![\\p{L}\\d])(?:[Ee]ds?|[Рр]ед)\\.\\)?");
    private static final Pattern SEPARATOR = separator("and|und|et|и");

    /** The same with the Spanish "and", which is also a part of family names. */
    private static final Pattern SEPARATOR_OR_Y = separator("and|und|et|и|y");

    private static final Pattern INITIALS =
            Pattern.compile(
                    "(?:(?<![\\p{L}\\d])(?:\\p{Lu}|Yu|Ya|Zh|Kh|Ts|Ch|Sh|Ph|Th)\\.[-\\s]{0,2})");
    private static final int MAX_WORDS = 25;

    /** Null where the text holds something else than names. */
    static CitedNames of(String printed) {
        String text = printed.strip();
        var more = ET_AL.matcher(text);
        boolean etAl = more.find();
        String names =
                EDITORS.matcher(
                                etAl
                                        ? text.substring(0, more.start())
                                                + text.substring(more.end())
                                        : text)
                        .replaceAll("")
                        .strip();
        while (names.endsWith(",") || names.endsWith(":")) {
            names = names.substring(0, names.length() - 1).strip();
        }
        if (!areNames(names)) {
            return null;
        }
        List<String> families = new ArrayList<>();
        boolean joined = false;
        int from = 0;
        boolean joinedOtherwise = names.indexOf('&') >= 0 || names.contains(" and ") || etAl;
        var separator = (joinedOtherwise ? SEPARATOR : SEPARATOR_OR_Y).matcher(names);
        while (separator.find()) {
            add(families, names.substring(from, separator.start()));
            joined |=
                    !separator.group().strip().equals(",")
                            && !separator.group().strip().equals(";");
            from = separator.end();
        }
        add(families, names.substring(from));
        return families.isEmpty()
                ? null
                : new CitedNames(names, List.copyOf(families), etAl, joined);
    }

    private static Pattern separator(String conjunctions) {
        return Pattern.compile(
                "\\s{0,3}(?:[,;&]|(?<![\\p{L}\\d])(?:"
                        + conjunctions
                        + ")(?![\\p{L}\\d]))\\s{0,3}");
    }

    private static void add(List<String> families, String part) {
        String family = INITIALS.matcher(part).replaceAll("").strip();
        if (family.length() > 1) {
            families.add(family);
        }
    }

    private static boolean areNames(String text) {
        if (text.isEmpty() || text.length() > 200) {
            return false;
        }
        int words = 0;
        boolean capital = false;
        for (String word : text.split("[\\s,&]+")) {
            if (word.isEmpty()) {
                continue;
            }
            char first = word.charAt(0);
            boolean upper =
                    Character.isUpperCase(first)
                            || word.length() > 2 && "'’‘".indexOf(word.charAt(1)) >= 0;
            if (!upper && !SMALL.contains(word.toLowerCase(Locale.ROOT)) && !isInnerCapital(word)) {
                return false;
            }
            if (!hasOnlyNameCharacters(word)
                    || Month.number(word) > 0 && !word.equals("May")
                    || ++words > MAX_WORDS) {
                return false;
            }
            capital |= upper || isInnerCapital(word);
        }
        return capital;
    }

    /** "al-Farabi", "deVries". */
    private static boolean isInnerCapital(String word) {
        for (int i = 1; i < Math.min(word.length(), 5); i++) {
            if (Character.isUpperCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasOnlyNameCharacters(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && "-‐‑–'’‘ʼ.«»“”\"".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
