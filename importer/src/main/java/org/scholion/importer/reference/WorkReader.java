package org.scholion.importer.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.Contributor;

/**
 * Reads what an entry says behind the names and the year: the work, what it is part of, who
 * published it.
 */
final class WorkReader {

    // , 2nd ed.   (3rd edition)   2-е изд., испр.
    private static final Pattern EDITION =
            Pattern.compile(
                    "[,.;]?\\s{0,2}[(]?(?:\\d{1,2}\\s?(?:st|nd|rd|th|-е|e|\\.)|rev(?:ised)?|first|second|third|fourth|fifth|revised|rev\\.|new)\\s{1,2}(?:rev\\.\\s)?(?:ed\\.|edn\\.?|edition|изд\\.(?:,?"
                        + " (?:испр|перераб|доп)\\.(?: и"
                        + " (?:доп|испр)\\.)?)?|Aufl\\.|Auflage|éd\\.)\\s{0,2}[)]?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // , vol. 3,   . Vol. II.
    private static final Pattern INLINE_VOLUME =
            Pattern.compile(
                    "[,.;(]\\s{0,2}(?:vol|volume|bd|т)\\s?[."
                        + " ]\\s{0,2}(?<volume>\\d{1,4}|[IVXL]{1,6})(?![\\p{L}\\d])\\s{0,2}[,.)]?",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    // (pp. 11–30)   (Vol. 3, pp. 1–20)   , pp. 5–6.
    private static final Pattern INLINE_PAGES =
            Pattern.compile(
                    "\\(\\s{0,2}(?:(?:vol\\.|volume|т\\.|том|bd\\.)\\s{0,2}(?<volume>[\\dIVXLC]{1,6}),?\\s{0,2})?+(?:pp?|pages?|с|стр|s)\\s{0,2}[.:]?+\\s{0,2}(?<pages>\\p{L}{0,2}\\d++\\p{L}?\\s{0,2}(?:[-–—]{1,2}\\s{0,2}\\p{L}{0,2}\\d++\\p{L}?)?+)\\s{0,2}\\)"
                        + "|[,.;]\\s{0,2}(?:pp?\\.|pages|с\\.|С\\.)\\s{0,2}(?<bare>\\d++\\s{0,2}[-–—]{1,2}\\s{0,2}\\d++)(?=\\s{0,2}[.,;(]?\\s{0,2}\\(?\\p{Lu})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Draft draft;

    WorkReader(Draft draft) {
        this.draft = draft;
    }

    /**
     * @param work the entry behind names and year
     * @param commas whether the style parts everything by commas
     */
    void read(Entry work, boolean commas) {
        Entry rest = work;
        Quotation quoted = Quotation.at(rest.text, 0);
        if (quoted != null && isTitle(quoted, rest)) {
            draft.title = Clean.title(rest.text.substring(quoted.start(), quoted.end()));
            rest = rest.from(quoted.after());
        } else {
            int slashes = rest.text.indexOf(" // ");
            if (slashes > 0) {
                draft.title = titleBeforeSlashes(rest.text.substring(0, slashes));
                rest = rest.from(slashes + 4);
            }
        }
        rest = takeInlinePages(rest);
        rest = takeNumbering(rest);
        if (lastEmphasised(rest) == null) {
            rest = takeInlineVolume(withoutEdition(rest));
            boolean inPeriodical =
                    draft.issue != null || draft.volume != null && draft.pages != null;
            rest = inPeriodical && rest.text.indexOf(')') < 0 ? rest : takeImprint(rest);
        }
        part(rest, commas);
    }

    /** Emphasis behind a title goes on to the container at once, "In" apart. */
    private static boolean isTitle(Quotation quoted, Entry entry) {
        if (!quoted.isWhole(entry.text) || entry.isEmphasised(quoted.start())) {
            return false;
        }
        for (int[] range : entry.emphasised()) {
            if (range[0] >= quoted.after()) {
                String between = entry.text.substring(quoted.after(), range[0]);
                return !hasWords(between, 0, between.length())
                        || InBook.in(", " + entry.text.substring(quoted.after())) != null;
            }
        }
        return true;
    }

    private static Entry withoutEdition(Entry entry) {
        Matcher m = EDITION.matcher(entry.text);
        if (!m.find() || m.start() == 0) {
            return entry;
        }
        boolean separator = ",.;".indexOf(entry.text.charAt(m.start())) >= 0;
        return entry.without(m.start() + (separator ? 1 : 0), m.end());
    }

    private Entry takeInlineVolume(Entry entry) {
        Matcher m = INLINE_VOLUME.matcher(entry.text);
        if (draft.volume != null || !m.find()) {
            return entry;
        }
        draft.volume = m.group("volume");
        return entry.without(m.start() + 1, m.end());
    }

    private Entry takeInlinePages(Entry entry) {
        Matcher m = INLINE_PAGES.matcher(entry.text);
        if (!m.find()) {
            return entry;
        }
        String pages = m.group("pages") != null ? m.group("pages") : m.group("bare");
        draft.pages = Clean.range(pages);
        if (m.group("volume") != null) {
            draft.volume = m.group("volume");
        }
        return entry.without(m.start(), m.end());
    }

    private Entry takeNumbering(Entry entry) {
        Numbering figures = NumberingReader.read(entry.text, draft.year);
        if (figures == null) {
            return entry;
        }
        int emphasised = entry.endOfEmphasis(figures.start());
        String before = entry.text.substring(0, figures.start()).stripTrailing();
        if (emphasised > figures.start() && !before.endsWith(",")) {
            // the figures that end an emphasised name belong to it where others follow
            Numbering behind = NumberingReader.read(entry.text.substring(emphasised), draft.year);
            figures = behind == null ? figures : behind.from(emphasised);
        }
        if (draft.volume == null) {
            draft.volume = figures.volume();
        }
        if (draft.issue == null) {
            draft.issue = figures.issue();
        }
        if (draft.pages == null) {
            draft.pages = figures.pages();
        }
        if (draft.year == null) {
            draft.year = figures.year();
            draft.yearSuffix = figures.yearSuffix();
        }
        return entry.part(0, figures.start());
    }

    private Entry takeImprint(Entry entry) {
        Imprint imprint = Imprint.in(entry.text);
        if (imprint == null || draft.title == null && imprint.start() == 0) {
            imprint = NamedImprint.in(entry.text);
        }
        if (imprint == null || draft.title == null && imprint.start() == 0) {
            return entry;
        }
        boolean bracketed = entry.text.startsWith("(", imprint.start());
        if (entry.isEmphasisedWithin(imprint.start() + 1, imprint.end())
                || bracketed && hasWords(entry.text, imprint.end(), entry.text.length())) {
            return entry;
        }
        draft.place = imprint.place();
        draft.publisher = imprint.publisher();
        if (draft.year == null) {
            draft.year = imprint.year();
        }
        Entry rest = entry.without(imprint.start(), imprint.end());
        return draft.pages == null && imprint.start() < rest.text.length()
                ? takeNumbering(rest)
                : rest;
    }

    private static String titleBeforeSlashes(String text) {
        int slash = text.indexOf(" / ");
        return Clean.title(slash > 0 ? text.substring(0, slash) : text);
    }

    private void part(Entry rest, boolean commas) {
        int[] last = lastEmphasised(rest);
        InBook book =
                draft.title != null
                        ? InBook.in(", " + rest.text)
                        : last == null ? InBook.in(rest.text) : InBook.in(rest.text, last[0]);
        if (book != null) {
            if (draft.title == null) {
                draft.title = Clean.title(rest.text.substring(0, book.start()));
            }
            draft.people(Contributor.Role.EDITOR, book.editors());
            draft.container = book.container();
            return;
        }
        if (draft.title != null) {
            draft.container = Clean.container(withoutIn(rest.text));
            return;
        }
        if (last != null && hasWords(rest.text, 0, last[0])) {
            draft.title = Clean.title(rest.text.substring(0, last[0]));
            draft.container = Clean.container(rest.text.substring(last[0], last[1]));
        } else if (last != null) {
            draft.title = Clean.title(rest.text.substring(last[0], last[1]));
        } else if (draft.volume != null
                || draft.issue != null
                || draft.pages != null && draft.publisher == null) {
            TitleAndContainer parts = TitleAndContainer.of(rest.text, commas);
            draft.title = parts.title();
            draft.container = parts.container();
        } else {
            int end = TitleEnd.ofFirstSentence(rest.text);
            draft.title = Clean.title(end < 0 ? rest.text : rest.text.substring(0, end));
            if (end >= 0
                    && draft.publisher == null
                    && rest.text.substring(end).split(" ").length <= 5) {
                draft.container = Clean.container(rest.text.substring(end));
            }
        }
    }

    /** "in" before the container of a quoted title. */
    private static String withoutIn(String text) {
        Matcher m =
                Pattern.compile("^[\\s,.]{0,3}(?:in|In|Dans|dans)\\s{0,2}:?\\s{1,2}(?=\\p{Lu})")
                        .matcher(text);
        return m.find() ? text.substring(m.end()) : text;
    }

    /**
     * The emphasised stretch that the text ends with, punctuation aside; null where it ends
     * otherwise.
     */
    private static int[] lastEmphasised(Entry entry) {
        List<int[]> ranges = entry.emphasised();
        if (ranges.isEmpty()) {
            return null;
        }
        int[] last = ranges.get(ranges.size() - 1);
        return hasWords(entry.text, last[1], entry.text.length())
                        || !hasWords(entry.text, last[0], last[1])
                ? null
                : last;
    }

    private static boolean hasWords(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
