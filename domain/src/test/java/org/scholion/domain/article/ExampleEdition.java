package org.scholion.domain.article;

import java.time.Instant;
import java.util.List;

/** Editions with a few paragraphs, for tests. */
public final class ExampleEdition {

    private ExampleEdition() {}

    /** An edition of one section with these paragraphs. */
    public static Edition of(String... paragraphs) {
        Edition.Origin origin =
                new Edition.Origin(
                        "lind.md",
                        "markdown",
                        "0".repeat(64),
                        Instant.parse("2026-03-01T09:00:00Z"));
        Edition edition = new Edition(origin, "en");
        Section section = new Section(Section.Kind.BODY, 1, null, "Introduction", 1);
        edition.add(section);
        for (int i = 0; i < paragraphs.length; i++) {
            edition.add(new Block(Block.Kind.PARAGRAPH, section, paragraphs[i], List.of(i + 1)));
        }
        return edition;
    }
}
