package org.scholion.importer.audit;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RealArticleTest {
    @Test
    void print() throws Exception {
        for (String f :
                List.of(
                        "pivot-to-the-east.json",
                        "damaged/damaged-1.json",
                        "damaged/damaged-2.json")) {
            System.out.println("=== " + f);
            var edition =
                    GoldArticle.read(Path.of(System.getProperty("scholion.shared"), "gold", f));
            SourceAudit.standard()
                    .check(edition)
                    .forEach(
                            x ->
                                    System.out.println(
                                            x.severity()
                                                    + " "
                                                    + x.code()
                                                    + " "
                                                    + x.subject().kind()
                                                    + x.subject().id()
                                                    + " "
                                                    + x.lines()
                                                    + "\n    "
                                                    + x.message()));
        }
    }
}
