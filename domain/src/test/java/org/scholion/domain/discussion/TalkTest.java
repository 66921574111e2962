package org.scholion.domain.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

/** What of a talk each of three people is told: who wrote something, who read it, who teaches. */
class TalkTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");

    private final Account ada = person("ada", "Ada Lind");
    private final Account boris = person("boris", "Boris Maier");
    private final Account vera = person("vera", "Vera Orlova");
    private final Reading reading =
            new Reading(new Course("Evidence", "", vera, MONDAY), null, "Week 1", 0, MONDAY);
    private final Annotation note =
            Annotation.begin(reading, ada, false, null, Target.article(), Audience.READING, MONDAY);

    private static Account person(String name, String shown) {
        return new Account(new SignInName(name), new DisplayName(shown), SiteRole.MEMBER, MONDAY);
    }

    @BeforeEach
    void publish() {
        reading.publish();
        note.write(AnnotationKind.COMMENT, "Buy my book.");
        note.publish(MONDAY);
        note.changedIn(1);
    }

    private Talk talk() {
        Post post =
                new Post(
                        note,
                        Traits.of(note),
                        note.id,
                        null,
                        note.id,
                        null,
                        null,
                        "Ada Lind",
                        Post.Ties.NONE);
        return Talk.of(note.revision, List.of(post));
    }

    private long lastChange(Account account) {
        CourseRole role = account == vera ? CourseRole.INSTRUCTOR : CourseRole.STUDENT;
        return talk().lastChange(new Reader(account.id, role, Set.of(), 1), reading);
    }

    @Test
    void whoReadItIsToldThatItWasHiddenAndNothingAfterwards() {
        note.hide("An advertisement");
        note.changedIn(2);
        assertEquals(2, lastChange(boris));
        note.write(AnnotationKind.COMMENT, "Read my book.");
        note.changedIn(3);
        assertEquals(2, lastChange(boris));
        assertEquals(3, lastChange(ada));
        assertEquals(3, lastChange(vera));
    }

    @Test
    void whoReadItIsToldThatItIsShownAgain() {
        note.hide("");
        note.changedIn(2);
        note.show();
        note.changedIn(3);
        assertEquals(3, lastChange(boris));
        note.hide("");
        note.changedIn(4);
        assertEquals(4, lastChange(boris));
    }

    @Test
    void whatOnlyTheStaffIsToKnowNobodyElseIsTold() {
        note.changedForStaffIn(2);
        assertEquals(1, lastChange(boris));
        assertEquals(1, lastChange(ada));
        assertEquals(2, lastChange(vera));
    }

    @Test
    void nobodyIsToldOfADraft() {
        Annotation draft =
                Annotation.begin(
                        reading, ada, false, null, Target.article(), Audience.READING, MONDAY);
        draft.changedIn(5);
        assertEquals(0, draft.publishedRevision);
        Post post =
                new Post(
                        draft,
                        Traits.of(draft),
                        draft.id,
                        null,
                        null,
                        null,
                        null,
                        "",
                        Post.Ties.NONE);
        Reader reader = new Reader(boris.id, CourseRole.STUDENT, Set.of(), 1);
        Talk talk = Talk.of(5, List.of(post));
        assertEquals(0, talk.lastChange(reader, reading));
        assertEquals(List.of(), talk.changedAfter(-1, reader, reading));
    }
}
