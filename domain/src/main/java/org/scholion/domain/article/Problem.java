package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the importer guessed, repaired or could not read, with its place in the source (1-based).
 */
@Embeddable
public class Problem {

    public enum Severity {
        ERROR,
        WARNING
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    public Severity severity;

    /** A sentence for people. */
    @Column(nullable = false, length = 1_000)
    public String message;

    @Column(name = "source_line", nullable = false)
    public int line;

    @Column(name = "source_column", nullable = false)
    public int column;

    protected Problem() {}

    public Problem(Severity severity, String message, int line, int column) {
        this.severity = severity;
        this.message = message.length() <= 1_000 ? message : message.substring(0, 999) + "…";
        this.line = line;
        this.column = column;
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
