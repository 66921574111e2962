package org.scholion.importer.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The book that a chapter or paper is in, from "In" on: {@code In A. Lind & B. Orlova (Eds.),
 * Rivers of the north}.
 *
 * @param start where "In" stands
 */
record InBook(int start, List<Name> editors, String container) {

    private static final Pattern IN =
            Pattern.compile(
                    "(?:^|[.?!,;”\"»’)]|[.?!,;]['’])\\s{0,3}(?<in>(?:In|В кн\\.|В"
                        + " сб\\.|(?<=[,;.?!]\\s)in)\\s{0,2}:?+)\\s{0,3}(?=[\\p{Lu}\"“«*'‘\\d]|van"
                        + " |von |de |the )");
    private static final Pattern INSIDE_IN = Pattern.compile("\\s(?<in>In:)\\s{1,3}(?=\\p{Lu})");
    private static final Pattern EDITED_BY =
            Pattern.compile(
                    "[,.(\\s]{1,3}(?:edited by|ed\\. by|ed\\. |eds\\. |hrsg\\. von|под ред\\.|/ под"
                            + " ред\\.)\\s{1,2}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first "In" behind the title's beginning; null where there is none. */
    static InBook in(String text) {
        return in(text, text.length());
    }

    /** The same, with "In" standing before a place, where emphasis shows the book to begin. */
    static InBook in(String text, int before) {
        Matcher m = IN.matcher(text);
        boolean found = m.find();
        while (found
                && m.group("in").startsWith("in")
                && text.substring(0, m.start()).indexOf(' ') < 0) {
            found = m.find();
        }
        if (!found) {
            m = INSIDE_IN.matcher(text);
            if (!m.find()) {
                return null;
            }
        }
        if (m.start("in") > before) {
            return null;
        }
        int start = m.start("in");
        int at = m.end("in");
        NameList names = NameListReader.read(text, at);
        int end = names.isEmpty() ? at : EditorMark.end(text, names.end());
        if (end > names.end() && !names.isEmpty()) {
            return withEditors(start, names.names(), text.substring(end));
        }
        int mark = editorMarkWithin(text, at);
        if (mark > at) {
            return withEditors(start, List.of(), text.substring(mark));
        }
        return withEditors(start, List.of(), text.substring(at));
    }

    private static InBook withEditors(int start, List<Name> editors, String book) {
        Matcher by = EDITED_BY.matcher(book);
        if (by.find() && by.start() > 3) {
            NameList names = NameListReader.read(book, by.end());
            List<Name> all = names.isEmpty() ? editors : names.names();
            return new InBook(start, all, Clean.container(book.substring(0, by.start())));
        }
        return new InBook(start, editors, Clean.container(book));
    }

    /** Names that could not be read still end at "(Eds.)" when it stands near. */
    private static int editorMarkWithin(String text, int at) {
        int limit = Math.min(text.length(), at + 160);
        for (int i = at + 4; i < limit; i++) {
            char c = text.charAt(i);
            if ((c == '(' || c == '[' || c == ',') && EditorMark.end(text, i) > i) {
                return EditorMark.end(text, i);
            }
        }
        return at;
    }
}
