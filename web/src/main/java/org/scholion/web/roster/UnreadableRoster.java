package org.scholion.web.roster;

/** Nothing can be made of a list; nothing was kept. */
final class UnreadableRoster extends Exception {

    private static final long serialVersionUID = 1L;

    enum Why {
        /** No line with anything in it. */
        EMPTY,
        /** A spreadsheet or another file that is no text. */
        NO_TEXT,
        /** Text in an encoding other than UTF-8, UTF-16 and Windows-1251. */
        ENCODING,
        /** A quotation mark that opens a cell and never closes it. */
        QUOTE,
        TOO_LONG,
        /** A heading line and nothing below it. */
        ONLY_HEADINGS,
        /** Headings of which none is a name, an e-mail address or a sign-in name. */
        NO_PERSON
    }

    public final Why why;

    /** Line of the file, from 1; 0 for the file as a whole. */
    public final int line;

    UnreadableRoster(Why why, int line) {
        super(why + " at line " + line);
        this.why = why;
        this.line = line;
    }

    UnreadableRoster(Why why) {
        this(why, 0);
    }
}
