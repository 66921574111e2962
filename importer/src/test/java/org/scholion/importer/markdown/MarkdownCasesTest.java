package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.importer.Problems;

/**
 * Each file of {@code cases/markdown} is a test. With {@code -Dscholion.cases=update} the expected
 * outlines are written anew: read the difference before it is kept.
 */
class MarkdownCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases/markdown");

    static List<MarkdownCase> cases() throws IOException {
        List<MarkdownCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                cases.add(MarkdownCase.of(file));
            }
        }
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void caseComesOutAsOutlined(MarkdownCase example) throws Exception {
        if ("update".equals(System.getProperty("scholion.cases"))) {
            example.update();
            return;
        }
        assertEquals(example.expected(), example.actual(), example.why());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void noWordOfCaseIsLost(MarkdownCase example) throws Exception {
        NothingLost.check(
                example.input(), new MarkdownFormat().parse(example.input(), new Problems()));
    }
}
