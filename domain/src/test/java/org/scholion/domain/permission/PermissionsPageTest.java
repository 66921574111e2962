package org.scholion.domain.permission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PermissionsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "permissions.md");

    /**
     * {@code mvn test -pl domain -Dtest=PermissionsPageTest -Dscholion.write=true} makes it anew.
     */
    @Test
    void thePageSaysWhatTheTableSays() throws IOException {
        String text = PermissionsPage.text();
        if (Boolean.getBoolean("scholion.write")) {
            Files.writeString(PAGE, text);
        }
        assertEquals(
                text,
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                "docs/permissions.md is not what the table says; make it anew with"
                        + " mvn test -pl domain -Dtest=PermissionsPageTest -Dscholion.write=true");
    }
}
