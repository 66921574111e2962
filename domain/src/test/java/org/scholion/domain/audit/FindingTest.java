package org.scholion.domain.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.ExampleEdition;
import org.scholion.domain.article.Slug;

class FindingTest {

    private final Edition edition = ExampleEdition.of("Text.");

    @Test
    void theSameWordsMakeTheSameFindingInAnotherEdition() {
        Finding first = finding("Lind A. Margins. 2019. (accessed: 01.02.2018).");
        Finding again = finding("Lind A.  Margins, 2019 (accessed 01.02.2018)");
        assertEquals(first.fingerprint, again.fingerprint);
    }

    @Test
    void aCorrectedDateMakesAnotherFinding() {
        assertNotEquals(
                finding("accessed: 01.02.2018").fingerprint,
                finding("accessed: 01.02.2019").fingerprint);
    }

    @Test
    void aDismissalNeedsAReason() {
        new Article(new Slug("margins"), null).add(edition);
        Finding finding = finding("accessed: 01.02.2018");
        assertThrows(
                IllegalArgumentException.class,
                () -> new Dismissal(finding, " ", "Ada Lind", Instant.EPOCH));
        assertEquals(
                "misprint", new Dismissal(finding, " misprint ", "Ada Lind", Instant.EPOCH).reason);
    }

    private Finding finding(String raw) {
        Finding.Notice notice =
                new Finding.Notice(
                        "accessed-before-published",
                        Finding.Severity.ERROR,
                        "Accessed a year before it was published.",
                        new Subject("note", "1"),
                        List.of(4),
                        raw);
        return new Finding(edition, 1, notice);
    }
}
