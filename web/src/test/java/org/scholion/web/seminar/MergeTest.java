package org.scholion.web.seminar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.web.seminar.Merge.Difference;

class MergeTest {

    private static Map<Field, String> values(String title, String opens) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.TITLE, title);
        values.put(Field.OPENS, opens);
        return values;
    }

    private static final Map<Field, String> SEEN = values("Rivers", "");

    @Test
    void whatOnlyTheOtherChangedIsProposed() {
        Merge merge = Merge.of(SEEN, values("Rivers", "2026-12-01T10:00"), values("Boats", ""));
        assertEquals(values("Boats", "2026-12-01T10:00"), merge.values());
    }

    @Test
    void whatBothChangedIsProposedAsSentAndMarked() {
        Merge merge = Merge.of(SEEN, values("Ferries", ""), values("Boats", ""));
        assertEquals("Ferries", merge.values().get(Field.TITLE));
        assertEquals(
                List.of(new Difference(Field.TITLE, "Ferries", "Boats", true)),
                merge.differences());
    }

    @Test
    void everyDifferenceIsShownAlsoWhereOnlyOneChangedSomething() {
        Merge merge = Merge.of(SEEN, values("Rivers", "x"), values("Boats", ""));
        assertEquals(
                List.of(
                        new Difference(Field.TITLE, "Rivers", "Boats", false),
                        new Difference(Field.OPENS, "x", "", false)),
                merge.differences());
    }

    @Test
    void itIsNeededOnlyWhereWhatIsStoredIsNotWhatWasSeen() {
        assertFalse(Merge.isNeeded(SEEN, SEEN));
        assertTrue(Merge.isNeeded(SEEN, values("Boats", "")));
        assertTrue(Merge.isNeeded(Map.of(), SEEN));
    }

    @Test
    void valuesComeBackFromTheirHiddenField() {
        Map<Field, String> odd = values("A & B = \"C\"\n<d> % ё", "");
        ReadingForm form = new ReadingForm();
        form.was = ReadingForm.packed(odd);
        assertEquals(odd, form.seen());
        form.was = "title=%zz&nonsense&=x";
        assertEquals(Map.of(Field.TITLE, ""), form.seen());
    }
}
