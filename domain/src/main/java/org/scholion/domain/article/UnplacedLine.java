package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A line of the source that is in no entity; kept so that nothing is lost. */
@Embeddable
public class UnplacedLine {

    /** 1-based. */
    @Column(name = "source_line", nullable = false)
    public int line;

    @Column(name = "text_value", nullable = false, length = 100_000)
    public String text;

    protected UnplacedLine() {}

    public UnplacedLine(int line, String text) {
        this.line = line;
        this.text = text;
    }
}
