package org.scholion.importer.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.importer.measure.GoldReading;
import org.scholion.importer.measure.SharedArticles;
import org.scholion.importer.measure.Sheet;

/** What the program prints for real input, compared with readings by hand. */
class GoldReadingsTest {

    @Test
    void theRealArticleEqualsItsReadingInEveryField() {
        Sheet sheet = compare("articles/pivot-to-the-east.md", "gold/pivot-to-the-east.json");
        assertEquals(List.of(), sheet.wrong(), sheet::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"damaged-1", "damaged-2"})
    void aDamagedArticleIsReadAlmostWithoutFault(String name) {
        Sheet sheet = compare("articles/damaged/" + name + ".md", "gold/damaged/" + name + ".json");
        System.out.println(name + ": " + sheet);
        String faults = String.join("\n", sheet.wrong());
        assertTrue(sheet.share("paragraphs") >= 0.98, faults);
        assertTrue(sheet.share("notes") >= 0.98, faults);
        assertTrue(sheet.share("citations") >= 0.99, faults);
        assertTrue(sheet.share("marks") >= 0.99, faults);
        assertTrue(sheet.share("references") >= 0.98, faults);
    }

    private static Sheet compare(String article, String reading) {
        Program program = Program.run("--json", SharedArticles.path(article));
        assertEquals(0, program.status(), program.out());
        return GoldReading.of(SharedArticles.path(reading)).compare(program.out());
    }
}
