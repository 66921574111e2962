package org.scholion.importer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.Contributor;

/**
 * Reads what an entry begins with: the label of a numbered list, the people or the body, and the
 * year where it stands second.
 */
final class EntryHead {

    private static final Pattern LABEL =
            Pattern.compile(
                    "\\s{0,3}(?:\\[\\s?[\\p{L}+]{0,12}\\d{1,4}[a-z]?\\s?\\]\\.?|\\(\\d{1,4}\\)"
                        + "|\\d{1,4}[.)](?=\\s{0,2}[\\p{L}\"“«])|\\d{1,3}(?=\\s{1,2}\\p{Lu}[\\p{Ll}.]))\\s{0,3}");
    private static final Pattern REPEATED_AUTHOR =
            Pattern.compile("(?:[-–—_]{2,8}[,.]?\\s{0,3}(?:(?:and|&)\\s)?)+");
    private static final Pattern COLLABORATION =
            Pattern.compile(
                    "(?<body>\\p{Lu}[\\p{L}\\d.&/"
                        + " -]{0,60}?\\s(?:[Cc]ollaborations?|[Cc]ollab\\.|Consortium))\\s?[,:.(]?\\s{0,2}");
    private static final Pattern BODY_AND_YEAR =
            Pattern.compile(
                    "(?<body>[\\p{Lu}\\d][^(\\[]{2,250}?)(?<!\\d)[.,]?\\s{0,2}(?=\\(\\d{4}[a-z]?[^)]{0,30}\\)[.,:]?\\s{1,2}[\\p{Lu}\"“«])");
    private static final Pattern BODY_BESIDES =
            Pattern.compile(
                    "[,.]?\\s{0,2}(?:&|and)\\s{1,2}(?<body>\\p{Lu}[^()\\d]{2,150}?)[.,]?\\s{0,2}(?=\\(\\d{4}[a-z]?\\))");

    /** How far names that could not be read may reach before a title in quotation marks. */
    private static final int QUOTED_WITHIN = 160;

    private final Draft draft;
    private Entry rest;
    private boolean commas;

    EntryHead(Entry entry, Draft draft) {
        this.rest = entry;
        this.draft = draft;
    }

    /** Whether a comma stands behind names or year, as in styles that part everything by commas. */
    boolean commas() {
        return commas;
    }

    /** Fills people and year of the draft; gives the entry behind them. */
    Entry read() {
        skip(LABEL);
        boolean repeated = skip(REPEATED_AUTHOR);
        NameList names = NameListReader.read(rest.text, 0);
        int end = names.isEmpty() ? body() : names.end();
        boolean editors = end > 0 && EditorMark.end(rest.text, end) > end;
        draft.people(editors ? Contributor.Role.EDITOR : Contributor.Role.AUTHOR, names.names());
        if (end < 0) {
            return rest;
        }
        int marked = editors ? EditorMark.end(rest.text, end) : bodyBesides(end);
        YearSecond year =
                marked > 0 || repeated || startsWithYear()
                        ? YearSecond.at(rest.text, marked)
                        : null;
        if (year != null) {
            draft.year = year.year();
            draft.yearSuffix = year.suffix();
            commas = year.comma();
            return rest.from(year.end());
        }
        if (names.isEmpty() || marked > end) {
            return rest.from(marked);
        }
        commas = rest.text.startsWith(",", end);
        int from = end;
        while (from < rest.text.length() && " .,:;".indexOf(rest.text.charAt(from)) >= 0) {
            from++;
        }
        return rest.from(from);
    }

    private boolean skip(Pattern pattern) {
        Matcher m = pattern.matcher(rest.text);
        if (!m.lookingAt()) {
            return false;
        }
        rest = rest.from(m.end());
        return true;
    }

    /**
     * Where the body ends that stands for the author, 0 where there is none; -1 where a title in
     * quotation marks follows names that could not be read.
     */
    private int body() {
        Matcher group = COLLABORATION.matcher(rest.text);
        if (group.lookingAt()) {
            NameList members = NameListReader.readWithInitials(rest.text, group.end());
            if (members.isEmpty()) {
                literal(group.group("body"));
                return group.end("body");
            }
            draft.people(Contributor.Role.AUTHOR, members.names());
            return members.end();
        }
        int quoted = quotedTitle();
        if (quoted > 0) {
            draft.year = AnyYear.in(rest.text.substring(0, quoted));
            rest = rest.from(quoted);
            return -1;
        }
        Matcher body = BODY_AND_YEAR.matcher(rest.text);
        if (body.lookingAt() && Quotation.at(rest.text, 0) == null) {
            literal(body.group("body"));
            return body.end("body");
        }
        return 0;
    }

    /** A body that stands behind people: {@code Lind, A., & Rivers Consortium (2001)}. */
    private int bodyBesides(int end) {
        Matcher m = BODY_BESIDES.matcher(rest.text).region(end, rest.text.length());
        if (end == 0 || !m.lookingAt()) {
            return end;
        }
        literal(m.group("body"));
        return m.end("body");
    }

    private void literal(String body) {
        draft.contributors.add(Contributor.literal(Contributor.Role.AUTHOR, body.strip()));
    }

    /**
     * Where a title in quotation marks begins behind what is no list of names; 0 where none does.
     */
    private int quotedTitle() {
        String text = rest.text;
        for (int i = 1; i < Math.min(text.length(), QUOTED_WITHIN); i++) {
            if ("\"“«'‘".indexOf(text.charAt(i)) >= 0 && " .,".indexOf(text.charAt(i - 1)) >= 0) {
                Quotation quoted = Quotation.at(text, i);
                if (quoted != null && quoted.isWhole(text) && quoted.end() - quoted.start() > 12) {
                    return rest.emphasised().isEmpty() ? i : 0;
                }
            }
        }
        return 0;
    }

    /** "2011 Plasma Sources Sci. Technol. 20 045002". */
    private boolean startsWithYear() {
        String text = rest.text;
        return text.length() > 5
                && Character.isDigit(text.charAt(0))
                && text.charAt(4) == ' '
                && Character.isUpperCase(text.charAt(5));
    }
}
