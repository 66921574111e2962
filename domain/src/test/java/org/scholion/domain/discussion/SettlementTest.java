package org.scholion.domain.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

class SettlementTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-10-06T10:00:00Z");

    private final Account ines =
            new Account(
                    new SignInName("ines"), new DisplayName("Ines Roth"), SiteRole.MEMBER, MONDAY);
    private final Reading reading =
            new Reading(new Course("Evidence", "", ines, MONDAY), null, "Week 1", 0, MONDAY);
    private final Settlement settlement = new Settlement();

    private Annotation note() {
        return Annotation.begin(
                reading, ines, true, null, Target.article(), Audience.READING, MONDAY);
    }

    @Test
    void whatIsPinnedTwiceIsPinnedSinceTheFirstTime() {
        settlement.pin(MONDAY);
        settlement.pin(TUESDAY);
        assertEquals(MONDAY, settlement.pinnedAt);
        settlement.unpin();
        assertNull(settlement.pinnedAt);
    }

    @Test
    void onlyTheAnswerThatIsTakenBackLeavesTheQuestionOpen() {
        Annotation answer = note();
        settlement.answered(answer, MONDAY);
        assertFalse(settlement.withdraw(note()));
        assertSame(answer, settlement.answer);
        assertTrue(settlement.withdraw(answer));
        assertNull(settlement.answer);
        assertNull(settlement.answeredAt);
        assertFalse(settlement.withdraw(answer));
    }

    @Test
    void aQuestionCanBeAnsweredElsewhere() {
        settlement.answered(null, MONDAY);
        assertFalse(settlement.withdraw(note()));
        assertEquals(MONDAY, settlement.answeredAt);
    }

    @Test
    void anOutcomeIsOneLineAndABlankOneTakesItAway() {
        settlement.conclude(" settled\n in  class ", ines, MONDAY);
        assertEquals("settled in class", settlement.outcome);
        assertSame(ines, settlement.outcomeBy);
        settlement.conclude(" \n ", ines, TUESDAY);
        assertNull(settlement.outcome);
        assertNull(settlement.outcomeAt);
        assertNull(settlement.outcomeBy);
    }

    @Test
    void anOutcomeThatIsTooLongChangesNothing() {
        settlement.conclude("x".repeat(Settlement.OUTCOME), ines, MONDAY);
        String longer = "y".repeat(Settlement.OUTCOME + 1);
        assertThrows(
                IllegalArgumentException.class, () -> settlement.conclude(longer, ines, MONDAY));
        assertTrue(settlement.outcome.startsWith("x"));
    }
}
