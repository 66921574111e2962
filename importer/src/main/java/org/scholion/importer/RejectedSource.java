package org.scholion.importer;

/**
 * Nothing can be made of a source: the message says what is wrong, where, and what would have been
 * allowed.
 */
public final class RejectedSource extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** Line and column are 1-based; 1, 1 where the whole file is meant. */
    public RejectedSource(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
