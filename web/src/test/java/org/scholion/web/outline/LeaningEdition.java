package org.scholion.web.outline;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.LocalText;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Section;
import org.scholion.web.fixture.Words;

/** An invented article in which two conclusions lean on four claims and three notes. */
final class LeaningEdition {

    static final String TITLE = "What the Boats <Carried>";

    private LeaningEdition() {}

    static Edition make() {
        byte[] sha = new byte[32];
        new Random().nextBytes(sha);
        Edition edition =
                new Edition(
                        new Edition.Origin(
                                "boats.md",
                                "markdown",
                                HexFormat.of().formatHex(sha),
                                Instant.parse("2026-11-01T09:00:00Z")),
                        "en");
        edition.add(new LocalText(LocalText.Kind.TITLE, "en", TITLE));
        note(edition, "1", "Lind A. Boats & <books>. Kazan, 2020.");
        note(edition, "2", "Orlov P. Prices on the Kama. 2018.");
        note(edition, "3", "Letters to the society. 1901.");
        Section freight = new Section(Section.Kind.BODY, 1, null, "Freight", 1);
        edition.add(freight);
        Words.of("In 1896 twelve boats carried 4,000 books down the Volga.")
                .note("1")
                .text(" By 1914 the number of boats had grown to 40.")
                .note("2")
                .text(" All this clearly shows that <b>readers</b> wanted more books.")
                .addTo(edition, Block.Kind.PARAGRAPH, freight)
                .numbered(1);
        Words.of("The society raised the price of a loan to 3 kopecks in 1901.")
                .note("3")
                .text(" Therefore the number of loans fell by 20 percent in a year.")
                .addTo(edition, Block.Kind.PARAGRAPH, freight)
                .numbered(2);
        Words.of("The Kama froze in November 1899. The Oka froze a week later.")
                .note("2")
                .addTo(edition, Block.Kind.PARAGRAPH, freight)
                .numbered(3);
        return edition;
    }

    private static void note(Edition edition, String number, String text) {
        edition.add(new Note(number, text, NoteSource.unknown(), java.util.List.of(1)));
    }
}
