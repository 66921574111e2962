package org.scholion.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.importer.parsed.ParsedReference;

class ReferenceKeysTest {

    @Test
    void aKeyIsTheFirstFamilyNameAndTheYear() {
        assertEquals(
                List.of("lind2020", "vanho1994a", "orlova2001", "lapidus2007"),
                keys(
                        "Lind, A., & Orlova, B. (2020). Rivers. *Waters*, 1(2), 3–4.",
                        "Van Ho, A. (1994a). Lakes. *Waters*, 1(2), 3–4.",
                        "Orlova, B. (Ed.). (2001). *Seas*. Oxford: Tide Press.",
                        "Лапидус А. Б. Реки // Воды. 2007. № 2. С. 3–4."));
    }

    @Test
    void equalKeysGetLetters() {
        assertEquals(
                List.of("lind2020", "lind2020b", "lind2020c"),
                keys(
                        "Lind, A. (2020). Rivers. *Waters*, 1(2), 3–4.",
                        "Lind, A. (2020). Lakes. *Waters*, 1(3), 3–4.",
                        "Lind, A. (2020). Seas. *Waters*, 1(4), 3–4."));
    }

    @Test
    void anEntryWithoutPeopleIsNamedByItsTitle() {
        assertEquals(List.of("atlas1999"), keys("The Atlas of Tides. London: Shore Press, 1999."));
    }

    private static List<String> keys(String... entries) {
        ReferenceKeys keys = new ReferenceKeys();
        return Stream.of(entries)
                .map(e -> new ParsedReference(e, SmallMarkdown.read(e), List.of(1)))
                .map(e -> keys.next(new ReferenceReader().read(e, "en")))
                .toList();
    }
}
