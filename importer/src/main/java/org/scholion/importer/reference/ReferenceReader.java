package org.scholion.importer.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Contributor;
import org.scholion.importer.parsed.ParsedReference;

/**
 * Takes one entry of a bibliography apart. Pure; never throws on bad input.
 *
 * <p>The way we do it: what can be recognised anywhere is taken out first (identifiers, addresses,
 * the remark on the language); then the entry is read from its beginning (label, names, year) and
 * from its end (figures, place and publisher); what is left in between is title and container.
 */
public final class ReferenceReader {

    /** A longer entry is no entry; of it only the address and the identifiers are read. */
    static final int MAX_LENGTH = 4_000;

    private static final Pattern LABEL =
            Pattern.compile(
                    "\\s{0,3}(?:\\[\\s?[\\p{L}+]{0,12}\\d{1,4}[a-z]?\\s?\\]\\.?|\\(\\d{1,4}\\)|\\d{1,4}[.)](?=\\s{0,2}[\\p{L}\"“«])|\\d{1,3}(?=\\s{1,2}\\p{Lu}[\\p{Ll}.]))\\s{0,3}");
    private static final Pattern BODY_AND_YEAR =
            Pattern.compile(
                    "(?<body>\\p{Lu}[^(\\[\\d]{2,250}?)[.,]?\\s{0,2}\\((?<year>\\d{4})(?<suffix>[a-z])?[^)]{0,30}\\)[.,:]?\\s{1,2}(?=[\\p{Lu}\"“«])");

    private static final Pattern REPEATED_AUTHOR =
            Pattern.compile("(?:[-–—_]{2,8}[,.]?\\s{0,3}(?:(?:and|&)\\s)?)+");
    private static final Pattern COLLABORATION =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\d.&/"
                        + " -]{0,60}?\\s(?:[Cc]ollaborations?|[Cc]ollab\\.|Consortium)\\s?[,:.(]\\s{0,2}");
    private static final Pattern ANY_YEAR =
            Pattern.compile(
                    "(?<![\\p{L}\\d./–-])(1[6-9]\\d\\d|20[0-3]\\d)(?![\\p{L}\\d/–-]|\\.\\d)");

    /** What an entry was taken apart into. */
    public record Reading(BibliographicFields fields, List<Contributor> contributors) {
        public Reading {
            contributors = List.copyOf(contributors);
        }
    }

    /**
     * @param articleLanguage BCP 47 tag of the article, the language of entries that do not say
     *     theirs
     */
    public Reading read(ParsedReference entry, String articleLanguage) {
        Draft draft = new Draft();
        Identifiers ids = Identifiers.take(Entry.of(entry.text()), Entry.links(entry.text()));
        Entry rest = ids.rest();
        PrintedLanguage language = PrintedLanguage.in(rest.text);
        if (language != null) {
            rest = rest.without(language.start(), language.end());
        }
        if (rest.text.length() <= MAX_LENGTH) {
            readWork(rest, draft, ids);
        }
        return new Reading(
                Limits.within(
                        new BibliographicFields(
                                        draft.type, draft.year, draft.yearSuffix, draft.title)
                                .in(draft.container, draft.volume, draft.issue, draft.pages)
                                .publishedBy(draft.publisher, draft.place)
                                .at(ids.doi(), ids.edn(), ids.url())
                                .written(
                                        language != null
                                                ? language.tag()
                                                : PrintedLanguage.ofUnmarked(
                                                        rest.text, articleLanguage))),
                draft.contributors);
    }

    private static void readWork(Entry entry, Draft draft, Identifiers ids) {
        Matcher label = LABEL.matcher(entry.text);
        Entry rest = label.lookingAt() ? entry.from(label.end()) : entry;
        Matcher dashes = REPEATED_AUTHOR.matcher(rest.text);
        boolean repeated = dashes.lookingAt();
        rest = repeated ? rest.from(dashes.end()) : rest;
        boolean commas = false;
        NameList names = NameListReader.read(rest.text, 0);
        if (names.isEmpty()) {
            Matcher group = COLLABORATION.matcher(rest.text);
            if (group.lookingAt()) {
                NameList members = NameListReader.readWithInitials(rest.text, group.end());
                names = members.isEmpty() ? names : members;
                if (members.isEmpty()) {
                    String body = Clean.plain(rest.text.substring(0, group.end()));
                    draft.contributors.add(Contributor.literal(Contributor.Role.AUTHOR, body));
                    rest = rest.from(group.end());
                }
            }
        }
        int end = names.isEmpty() ? 0 : names.end();
        int quoted = names.isEmpty() ? quotedTitle(rest.text) : 0;
        if (quoted > 0) {
            draft.year = anyYear(rest.text.substring(0, quoted));
            rest = rest.from(quoted);
        } else if (names.isEmpty()) {
            Matcher body = BODY_AND_YEAR.matcher(rest.text);
            if (body.lookingAt() && Quotation.at(rest.text, 0) == null) {
                draft.contributors.add(
                        Contributor.literal(Contributor.Role.AUTHOR, body.group("body").strip()));
                end = body.end("body");
            } else {
                end = 0;
            }
        }
        int marked = end > 0 ? EditorMark.end(rest.text, end) : end;
        draft.people(
                marked > end ? Contributor.Role.EDITOR : Contributor.Role.AUTHOR, names.names());
        YearSecond year =
                marked > 0 || repeated || startsWithYear(rest.text)
                        ? YearSecond.at(rest.text, marked)
                        : null;
        int from = marked;
        if (year != null) {
            draft.year = year.year();
            draft.yearSuffix = year.suffix();
            from = year.end();
            commas = year.comma();
        } else if (!names.isEmpty() && marked == end) {
            commas = from < rest.text.length() && rest.text.charAt(from) == ',';
            while (from < rest.text.length() && " .,:;".indexOf(rest.text.charAt(from)) >= 0) {
                from++;
            }
        }
        Entry work = rest.from(Math.min(from, rest.text.length()));
        new WorkReader(draft).read(work, commas);
        if (draft.year == null) {
            draft.year = anyYear(work.text.replace(draft.title == null ? "\0" : draft.title, " "));
        }
        String source = draft.title == null ? work.text : work.text.replace(draft.title, "");
        draft.type = TypeCues.type(draft, source, ids.url() != null, ids.arxiv());
    }

    /**
     * Where a title in quotation marks begins behind names that could not be read; 0 where none
     * does.
     */
    private static int quotedTitle(String text) {
        for (int i = 1; i < Math.min(text.length(), 160); i++) {
            char c = text.charAt(i);
            if ("\"“«'‘".indexOf(c) >= 0 && " .,".indexOf(text.charAt(i - 1)) >= 0) {
                Quotation quoted = Quotation.at(text, i);
                if (quoted != null && quoted.isWhole(text) && quoted.end() - quoted.start() > 12) {
                    return i;
                }
            }
        }
        return 0;
    }

    /** "2011 Plasma Sources Sci. Technol. 20 045002". */
    private static boolean startsWithYear(String text) {
        return text.length() > 5
                && Character.isDigit(text.charAt(0))
                && text.charAt(4) == ' '
                && Character.isUpperCase(text.charAt(5));
    }

    /** A year that stands where no style puts it: the last in brackets, else the last. */
    private static Integer anyYear(String text) {
        Integer last = null;
        boolean inBrackets = false;
        for (Matcher m = ANY_YEAR.matcher(text); m.find(); ) {
            boolean bracket = m.start() > 0 && "([".indexOf(text.charAt(m.start() - 1)) >= 0;
            if (bracket || !inBrackets) {
                last = Integer.valueOf(m.group(1));
                inBrackets |= bracket;
            }
        }
        return last;
    }
}
