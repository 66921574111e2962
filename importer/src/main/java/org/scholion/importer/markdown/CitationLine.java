package org.scholion.importer.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.parsed.RichText;

/**
 * Reads "For citation": journal, volume, issue, pages, year and DOI, in the way of APA ({@code
 * (2024). Title. *Journal*, 24(2), 181–191}) and of GOST ({@code Title // Journal. 2024. Т. 24, №
 * 2. С. 181–191}).
 */
final class CitationLine {

    private static final Pattern APA =
            Pattern.compile(
                    ",\\s*(\\d{1,4})?\\s*(?:\\((\\d[\\d–/-]{0,8}|S\\d+)\\))?,\\s*"
                            + "(?:pp?\\.\\s*)?(e?\\d+)(?:\\s*[–—-]\\s*(e?\\d+))?");
    private static final Pattern VANCOUVER =
            Pattern.compile(
                    "(\\d{4});\\s*(\\d{1,4})\\s*(?:\\((\\d[\\d–/-]{0,8})\\))?:\\s*"
                            + "(e?\\d+)(?:\\s*[–—-]\\s*(e?\\d+))?");
    private static final Pattern APA_YEAR = Pattern.compile("\\((\\d{4})[a-zа-я]?\\)");
    private static final Pattern GOST_YEAR = Pattern.compile("\\.\\s*(\\d{4})\\b");
    private static final Pattern VOLUME =
            Pattern.compile("(?:\\bТ|\\bVol|\\bТом|\\bV)\\.?\\s*(\\d{1,4})", 256);
    private static final Pattern ISSUE =
            Pattern.compile(
                    "(?:№|\\bNo|\\bno|\\bВып|\\bIss|\\bIssue|\\bN)\\.?\\s*(\\d[\\d–/-]{0,8})", 256);
    private static final Pattern PAGES =
            Pattern.compile(
                    "(?:\\bС|\\bC|\\bс|\\bP|\\bPp|\\bpp|\\bp)\\.\\s*(e?\\d+)(?:\\s*[–—-]\\s*(e?\\d+))?",
                    256);

    private CitationLine() {}

    static void read(RichText line, FrontDraft draft) {
        String text = line.plain();
        if (draft.citedDoi == null) {
            draft.citedDoi = IdentifierRule.doi(text);
        }
        int slashes = text.indexOf(" // ");
        if (slashes >= 0) {
            gost(text.substring(slashes + 4), draft);
        } else {
            apa(line, draft);
        }
    }

    private static void gost(String rest, FrontDraft draft) {
        Matcher vancouver = VANCOUVER.matcher(rest);
        Matcher year = GOST_YEAR.matcher(rest);
        if (vancouver.find()) {
            journal(rest.substring(0, vancouver.start()), draft);
            vancouver(vancouver, draft);
        } else if (year.find()) {
            journal(rest.substring(0, year.start()), draft);
            draft.place.putIfAbsent("year", year.group(1));
            String after = rest.substring(year.end());
            first(VOLUME, after, "volume", draft);
            first(ISSUE, after, "issue", draft);
            pages(PAGES, after, 1, draft);
        }
    }

    private static void apa(RichText line, FrontDraft draft) {
        String text = line.plain();
        Matcher year = APA_YEAR.matcher(text);
        int from = 0;
        if (year.find()) {
            draft.place.putIfAbsent("year", year.group(1));
            from = year.end();
        }
        RichText.Mark title = emphasised(line, from);
        Matcher vancouver = VANCOUVER.matcher(text);
        if (vancouver.find()) {
            int start = Math.max(from, text.lastIndexOf(". ", vancouver.start() - 3) + 2);
            journal(text.substring(start, vancouver.start()), draft);
            vancouver(vancouver, draft);
            return;
        }
        Matcher place = APA.matcher(text);
        place.region(title == null ? from : title.end(), text.length());
        if (place.find()) {
            int start = title == null ? journalStart(text, place.start(), draft) : title.start();
            journal(
                    text.substring(
                            Math.max(start, from), title == null ? place.start() : title.end()),
                    draft);
            put("volume", place.group(1), draft);
            put("issue", place.group(2), draft);
            pages(place, 3, draft);
        } else if (title != null) {
            journal(text.substring(title.start(), title.end()), draft);
        }
    }

    /** The last emphasised stretch behind the year: the journal. */
    private static RichText.Mark emphasised(RichText line, int from) {
        RichText.Mark last = null;
        for (RichText.Mark mark : line.marks()) {
            if (mark.kind() == RichText.Kind.EMPHASIS && mark.start() >= from) {
                last = mark;
            }
        }
        return last;
    }

    /** Where a journal without emphasis begins: behind the article's title, or a full stop. */
    private static int journalStart(String text, int end, FrontDraft draft) {
        for (String title : draft.titles.values()) {
            int at = text.toLowerCase(Locale.ROOT).indexOf(title.toLowerCase(Locale.ROOT));
            if (at >= 0 && at + title.length() < end) {
                return at + title.length() + 1;
            }
        }
        return text.lastIndexOf(". ", end) + 2;
    }

    private static void vancouver(Matcher place, FrontDraft draft) {
        put("year", place.group(1), draft);
        put("volume", place.group(2), draft);
        put("issue", place.group(3), draft);
        pages(place, 4, draft);
    }

    private static void journal(String name, FrontDraft draft) {
        String journal = Edges.withoutStart(Edges.withoutEnd(name, ".,"), ".");
        if (!journal.isEmpty() && journal.length() < 300) {
            draft.journals.putIfAbsent(Languages.of(journal), journal);
        }
    }

    private static void first(Pattern pattern, String text, String key, FrontDraft draft) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            put(key, found.group(1), draft);
        }
    }

    private static void pages(Pattern pattern, String text, int group, FrontDraft draft) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            pages(found, group, draft);
        }
    }

    private static void pages(Matcher found, int group, FrontDraft draft) {
        put("first", found.group(group), draft);
        put("last", found.group(group + 1), draft);
    }

    private static void put(String key, String value, FrontDraft draft) {
        if (value != null) {
            draft.place.putIfAbsent(key, value);
        }
    }
}
