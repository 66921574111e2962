package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;

/**
 * A text about an article in one language: a title, an abstract, a key word, the journal's name.
 */
@Embeddable
public class LocalText {

    /** What the text is. Key words come one by one, in the order printed. */
    public enum Kind {
        TITLE,
        SUBTITLE,
        ABSTRACT,
        KEYWORD,
        CONTAINER
    }

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Kind kind;

    /** BCP 47 tag. */
    @Column(nullable = false, length = 20)
    public String language;

    @Column(name = "text_value", nullable = false, length = 20_000)
    public String text;

    protected LocalText() {}

    public LocalText(Kind kind, String language, String text) {
        this.kind = Objects.requireNonNull(kind);
        this.language = Objects.requireNonNull(language);
        this.text = Objects.requireNonNull(text);
    }
}
