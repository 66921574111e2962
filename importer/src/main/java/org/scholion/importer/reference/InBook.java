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
        Matcher m = IN.matcher(text);
        while (m.find()) {
            if (m.group("in").startsWith("In") || text.substring(0, m.start()).indexOf(' ') >= 0) {
                return book(text, m.start("in"), m.end("in"));
            }
        }
        m = INSIDE_IN.matcher(text);
        return m.find() ? book(text, m.start("in"), m.end("in")) : null;
    }

    /**
     * The same where emphasis shows at which place the book's title begins: before it stand "In"
     * and perhaps editors.
     */
    static InBook in(String text, int bookStart) {
        Matcher m = IN.matcher(text);
        for (int tries = 0; tries < 20 && m.find() && m.start("in") < bookStart; tries++) {
            NameList names = NameListReader.read(text, m.end("in"));
            int end = names.isEmpty() ? m.end("in") : EditorMark.end(text, names.end());
            if (end > bookStart) {
                end = m.end("in"); // the title looks like a name
            }
            boolean direct = text.substring(end, bookStart).chars().noneMatch(Character::isLetter);
            if (direct || editorMarkWithin(text, m.end("in")) > m.end("in")) {
                return book(text, m.start("in"), m.end("in"));
            }
        }
        return null;
    }

    private static InBook book(String text, int start, int at) {
        NameList names = NameListReader.read(text, at);
        int end = names.isEmpty() ? at : EditorMark.end(text, names.end());
        if (!names.isEmpty() && end > names.end()) {
            return withEditors(start, names.names(), text.substring(end));
        }
        int mark = editorMarkWithin(text, at);
        return withEditors(start, List.of(), text.substring(Math.max(mark, at)));
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
