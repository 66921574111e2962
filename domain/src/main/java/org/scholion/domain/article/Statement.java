package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** Something that an article declares about itself outside its text, as printed. */
@Embeddable
public class Statement {

    public enum Kind {
        CONFLICTS,
        CONTRIBUTIONS,
        FUNDING,
        ACKNOWLEDGEMENTS,
        DATA,
        ETHICS,
        COPYRIGHT,
        CITATION,
        RUBRIC,
        OTHER
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Kind kind;

    /** BCP 47 tag. */
    @Column(nullable = false, length = 20)
    public String language;

    /**
     * The label before it, such as "Conflicts of interest", without its closing mark; null where
     * there is none.
     */
    @Column(length = 200)
    public String label;

    @Column(name = "text_value", nullable = false, length = 20_000)
    public String text;

    /** 1-based lines of the source. */
    @Convert(converter = LineNumbers.class)
    @Column(name = "source_lines", nullable = false, length = 2_000)
    public List<Integer> lines;

    protected Statement() {}

    public Statement(Kind kind, String language, String label, String text, List<Integer> lines) {
        this.kind = kind;
        this.language = language;
        this.label = label;
        this.text = text;
        this.lines = List.copyOf(lines);
    }
}
