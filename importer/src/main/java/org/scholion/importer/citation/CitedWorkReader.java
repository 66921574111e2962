package org.scholion.importer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.reference.WordList;

/**
 * Reads the citations inside a pair of brackets: {@code see Lind & Orlova, 2020, p. 5; 2022}. The
 * list is parted at semicolons; in a part names, year and locator follow each other, perhaps
 * several times.
 */
final class CitedWorkReader {

    private static final Set<String> LEAD_INS =
            WordList.words(CitedWorkReader.class, "lead-ins.txt");
    private static final Set<String> LOCATORS =
            WordList.words(CitedWorkReader.class, "locators.txt");

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\p{L}\\d–.-])(?<year>1[5-9]\\d\\d|20\\d\\d)\\s?(?<suffix>[a-zа-я](?![\\p{L}\\d]))?(?![\\p{L}\\d–-])");
    private static final Pattern LOCATOR =
            Pattern.compile(
                    "\\s{0,2}(?<separator>[,:])\\s{0,3}(?:(?<label>\\p{L}{1,8}|§|№)\\.?\\s{0,2})?(?<pages>[A-Za-z]{0,2}\\d{1,6}[a-z]?(?:\\s{0,2}[-–—]\\s{0,2}[A-Za-z]{0,2}\\d{1,6})?+(?:,\\s{0,2}\\d{1,5}(?![\\d\\p{L}])(?:\\s{0,2}[-–—]\\s{0,2}\\d{1,6})?+)*+)(?![\\p{L}\\d])\\.?");
    private static final Pattern MORE_SUFFIX =
            Pattern.compile("\\s{0,2},\\s{0,2}(?<suffix>[a-z])(?![\\p{L}\\d])");

    private final String text;
    private final List<CitedWork> works = new ArrayList<>();

    private CitedWorkReader(String text) {
        this.text = text;
    }

    /** The works cited between two places of a text; empty where something else stands there. */
    static List<CitedWork> read(String text, int from, int to) {
        CitedWorkReader reader = new CitedWorkReader(text);
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == ';') {
                reader.part(start, i);
                start = i + 1;
            }
        }
        return reader.works;
    }

    private void part(int from, int to) {
        int p = from;
        while (p < to) {
            Matcher year = YEAR.matcher(text).region(p, to).useTransparentBounds(true);
            if (!year.find()) {
                return;
            }
            int start = leadIn(p, year.start());
            String names = withoutPunctuation(text.substring(start, year.start()));
            CitedNames cited = CitedNames.of(names);
            if (cited == null) {
                start = firstCapital(start, year.start());
                String capitals = withoutPunctuation(text.substring(start, year.start()));
                cited = CitedNames.of(capitals);
                names = cited == null ? names : capitals;
            }
            if (cited == null && (!names.isEmpty() || !isCarriedOver(p, from))) {
                return;
            }
            p = work(cited, names.isEmpty() ? year.start() : start, year, to);
        }
    }

    /** A year alone continues the citation before it. */
    private boolean isCarriedOver(int p, int from) {
        return !works.isEmpty() || p == from;
    }

    private int work(CitedNames names, int start, Matcher year, int to) {
        int end = year.end();
        String locator = null;
        Matcher m = LOCATOR.matcher(text).region(end, to);
        if (m.lookingAt() && isLocator(m)) {
            locator = m.group("pages");
            end = m.end();
        }
        works.add(
                new CitedWork(
                        names,
                        Integer.parseInt(year.group("year")),
                        year.group("suffix"),
                        locator,
                        start,
                        end));
        Matcher more = MORE_SUFFIX.matcher(text).region(end, to);
        while (year.group("suffix") != null && more.lookingAt()) {
            works.add(
                    new CitedWork(
                            null,
                            Integer.parseInt(year.group("year")),
                            more.group("suffix"),
                            null,
                            more.start("suffix"),
                            more.end()));
            end = more.end();
            more.region(end, to);
        }
        return end;
    }

    private boolean isLocator(Matcher m) {
        String label = m.group("label");
        if (label != null) {
            return LOCATORS.contains(label.toLowerCase(Locale.ROOT));
        }
        // "2019, 2020" are two years, "2019, 15" and "2019: 15" a page
        return m.group("separator").equals(":") || !YEAR.matcher(m.group("pages")).lookingAt();
    }

    /** Behind words such as "see also" and what punctuation parts the works. */
    private int leadIn(int from, int to) {
        int p = from;
        for (int round = 0; round < 3; round++) {
            while (p < to
                    && (Character.isWhitespace(text.charAt(p))
                            || ",:".indexOf(text.charAt(p)) >= 0)) {
                p++;
            }
            int longest = 0;
            String rest = text.substring(p, to).toLowerCase(Locale.ROOT);
            for (String words : LEAD_INS) {
                if (words.length() > longest
                        && rest.startsWith(words)
                        && (words.length() == rest.length()
                                || !Character.isLetterOrDigit(rest.charAt(words.length())))
                        && Character.isLowerCase(text.charAt(p)) | isFirst(p, from, words)) {
                    longest = words.length();
                }
            }
            if (longest == 0) {
                return p;
            }
            p += longest;
        }
        return p;
    }

    /** The first word with a capital behind words in small letters: "but compare Lind". */
    private int firstCapital(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) {
                return i;
            }
            if (!Character.isLetter(c) && " ,.:'’".indexOf(c) < 0) {
                return from;
            }
        }
        return from;
    }

    /** A capital is a lead-in's only at the beginning, and only where the word cannot be a name. */
    private static boolean isFirst(int p, int from, String words) {
        return p == from && words.length() > 2 && !words.equals("see")
                || words.startsWith("see")
                || words.startsWith("см");
    }

    private static String withoutPunctuation(String names) {
        int end = names.length();
        while (end > 0
                && (Character.isWhitespace(names.charAt(end - 1))
                        || ",:(".indexOf(names.charAt(end - 1)) >= 0)) {
            end--;
        }
        return names.substring(0, end);
    }
}
