package org.scholion.domain.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

class VisitTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");

    private final Account ada =
            new Account(
                    new SignInName("ada"), new DisplayName("Ada Lind"), SiteRole.MEMBER, MONDAY);
    private final Reading reading =
            new Reading(new Course("Evidence", "", ada, MONDAY), null, "Week 1", 0, MONDAY);
    private final Visit visit = new Visit(reading, ada, 7, MONDAY);

    private static Instant minutes(int later) {
        return MONDAY.plusSeconds(60L * later);
    }

    @Test
    void toWhoComesFirstNothingIsNew() {
        assertEquals(7, visit.seenRevision);
    }

    @Test
    void whatIsNewStaysNewWhileTheVisitLasts() {
        visit.open(9, minutes(30));
        visit.open(12, minutes(60));
        assertEquals(7, visit.seenRevision);
    }

    @Test
    void afterAPauseWhatWasShownBeforeIsNotNewAnyMore() {
        visit.open(9, minutes(5));
        visit.open(12, minutes(36));
        assertEquals(9, visit.seenRevision);
        assertEquals(12, visit.latestRevision);
    }

    @Test
    void anOlderPageTakesNothingBack() {
        visit.open(9, minutes(5));
        visit.open(8, minutes(6));
        assertEquals(9, visit.latestRevision);
        visit.seeAll(3, minutes(7));
        assertEquals(7, visit.seenRevision);
    }

    @Test
    void whoHasSeenAllHasNothingNew() {
        visit.seeAll(9, minutes(5));
        assertEquals(9, visit.seenRevision);
    }

    @Test
    void aPageIsRecordedWhereItShowsMoreOrSomeTimeWentBy() {
        assertFalse(visit.isDue(7, minutes(10)));
        assertTrue(visit.isDue(8, minutes(0)));
        assertTrue(visit.isDue(7, minutes(11)));
    }
}
