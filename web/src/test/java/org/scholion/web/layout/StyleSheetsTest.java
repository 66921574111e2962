package org.scholion.web.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetsTest {

    private static final Pattern ADDRESS = Pattern.compile("url\\('([^']+)'\\)");

    @Test
    void everyTypeFaceIsInItsPackage() throws IOException {
        List<String> faces =
                ADDRESS.matcher(read("css/faces.css")).results().map(r -> r.group(1)).toList();
        assertFalse(faces.isEmpty());
        for (String face : faces) {
            assertNotNull(resource(face.substring(1)), face);
        }
    }

    @Test
    void noStyleSheetLoadsFromElsewhere() throws IOException {
        List<String> sheets = new ArrayList<>(Assets.SHEETS);
        sheets.addAll(Assets.CLAIM_SHEETS);
        sheets.addAll(Assets.COURSE_SHEETS);
        for (String name : sheets) {
            assertFalse(read("css/" + name + ".css").contains("//"), name);
        }
    }

    private static String read(String path) throws IOException {
        try (InputStream file = resource(path).openStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static java.net.URL resource(String path) {
        return StyleSheetsTest.class.getResource("/META-INF/resources/" + path);
    }
}
