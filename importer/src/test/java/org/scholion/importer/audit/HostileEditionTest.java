package org.scholion.importer.audit;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to keep a reader busy: two hundred thousand characters of the same few, with notes. */
class HostileEditionTest {

    private static final int LENGTH = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "„“",
                "\"a ",
                "111 ",
                "1,111,",
                "1 to 2 to ",
                "5% ",
                "5% in 2022 ",
                "2022 ",
                "in the first ",
                "end of the 2022 ",
                "(",
                "(1999",
                "[1 ",
                "A.",
                "A. ",
                "до ",
                "Trade grew by 5% in 2022 to 7 USD. ",
                "“one two three four five six” ",
                "мa"
            })
    void endsSoon(String piece) {
        String text = piece.repeat(LENGTH / piece.length()).strip();
        SmallEdition edition = new SmallEdition("en");
        edition.add("note 1: title=Of 5% in 2020; date=2020; url=https://x.example/1");
        edition.add("note 2: title=x; text=" + text + "; url=https://x.example/" + text.strip());
        edition.add("ref a2020: names=Lind; year=2020; text=" + text);
        edition.add("text: " + text + "[^1] end {Lind, 2020 -> a2020}.[^2]");
        var made = edition.make();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> SourceAudit.standard().check(made));
    }
}
