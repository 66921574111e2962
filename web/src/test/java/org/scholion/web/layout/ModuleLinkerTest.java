package org.scholion.web.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModuleLinkerTest {

    private static String link(Map<String, String> modules, String... entries) {
        return ModuleLinker.link(modules::get, List.of(entries));
    }

    @Test
    void whatIsImportedRunsOnceAndBefore() {
        String linked =
                link(
                        Map.of(
                                "a.js", "import { two } from './b/c.js';\nimport './d.js';\ntwo();",
                                "b/c.js", "import '../d.js';\nexport function two() {}\n",
                                "d.js", "export const one = 1;"),
                        "a.js");
        assertTrue(linked.contains("const { two } = m1;"), linked);
        assertTrue(linked.contains("return { two };"), linked);
        assertEquals(1, linked.split("const one = 1;", -1).length - 1);
        assertTrue(linked.indexOf("const one") < linked.indexOf("function two"), linked);
        assertTrue(linked.indexOf("function two") < linked.indexOf("two();"), linked);
        assertFalse(linked.contains("import"), linked);
        assertFalse(linked.contains("export"), linked);
    }

    @Test
    void whatIsWrittenOtherwiseIsRefusedWithItsPlace() {
        Exception refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> link(Map.of("a.js", "export default 3;"), "a.js"));
        assertTrue(refusal.getMessage().startsWith("'export default 3;' in js/a.js"));
    }

    @Test
    void theModulesOfTheReadingAreWrittenForIt() {
        String linked =
                ModuleLinker.link(
                        path -> Assets.text("js/" + path), List.of("margin.js", "outline.js"));
        assertTrue(linked.contains("function placeOf"));
    }
}
