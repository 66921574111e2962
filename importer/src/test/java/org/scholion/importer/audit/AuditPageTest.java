package org.scholion.importer.audit;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class AuditPageTest {

    @Test
    void thePageAboutTheAuditHasARowForEachCheck() throws IOException {
        String page = Files.readString(Path.of("../docs/audit.md"));
        for (String code : SourceAudit.standard().codes()) {
            assertTrue(page.contains("\n| `%s` |".formatted(code)), code);
        }
    }
}
