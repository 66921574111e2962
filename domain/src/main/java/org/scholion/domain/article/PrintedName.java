package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A name of a person or a body as it was printed in one language. */
@Embeddable
public class PrintedName {

    /** BCP 47 tag. */
    @Column(nullable = false, length = 20)
    public String language;

    @Column(nullable = false, length = 1_000)
    public String name;

    protected PrintedName() {}

    public PrintedName(String language, String name) {
        this.language = language;
        this.name = name;
    }
}
