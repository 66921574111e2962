package org.scholion.domain.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

class VisibilityTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");

    private final Account teacher = account("Ines Roth");
    private final Account anna = account("Anna Berg");
    private final Account boris = account("Boris Orlov");
    private final Course course = new Course("Arguments and evidence", "", teacher, MONDAY);
    private final Reading reading = new Reading(course, null, "Week 1", 0, MONDAY);
    private final GroupSet set = new GroupSet(course, "Tables", MONDAY);
    private final CourseGroup window = set.addGroup("Window");
    private final CourseGroup door = set.addGroup("Door");

    private final Reader instructor = new Reader(teacher.id, CourseRole.INSTRUCTOR, Set.of(), 0);
    private final Reader assistant = new Reader(-1, CourseRole.ASSISTANT, Set.of(), 0);
    private final Reader author = new Reader(anna.id, CourseRole.STUDENT, Set.of(window.id), 0);
    private final Reader sameGroup = new Reader(-2, CourseRole.STUDENT, Set.of(window.id), 0);
    private final Reader otherGroup = new Reader(-3, CourseRole.STUDENT, Set.of(door.id), 0);
    private final Reader observer = new Reader(-4, CourseRole.OBSERVER, Set.of(), 0);

    private static Account account(String name) {
        return new Account(new SignInName(name), new DisplayName(name), SiteRole.MEMBER, MONDAY);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DRAFT     | READING | author
                    DRAFT     | GROUP   | author
                    PUBLISHED | ONLY_ME | author
                    PUBLISHED | STAFF   | author, instructor, assistant
                    PUBLISHED | GROUP   | author, instructor, assistant, same group
                    PUBLISHED | READING | author, instructor, assistant, same group, other group, observer
                    HIDDEN    | READING | author, instructor, assistant
                    HIDDEN    | GROUP   | author, instructor, assistant
                    HIDDEN    | ONLY_ME | author
                    DELETED   | READING | author, instructor, assistant, same group, other group, observer
                    DELETED   | GROUP   | author, instructor, assistant, same group
                    """)
    void whoSeesWhatAStudentWrote(Annotation.State state, Audience audience, String who) {
        assertEquals(who, whoSees(bring(byAnna(audience), state)));
    }

    @ParameterizedTest(name = "{0}, {1} needed, {2} apart: {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    OPEN          | 0 | true  | author, instructor, assistant, same group, observer
                    AFTER_OWN     | 1 | false | author, instructor, assistant, observer
                    WHEN_REVEALED | 0 | false | author, instructor, assistant
                    """)
    void whoIsShownWhatPeersWrote(PeersShown peers, int needed, boolean apart, String who) {
        reading.share(new SharingRules(peers, needed, false, set, apart));
        assertEquals(who, whoSees(bring(byAnna(Audience.READING), Annotation.State.PUBLISHED)));
    }

    @Test
    void whatIsRevealedAllSee() {
        reading.share(new SharingRules(PeersShown.WHEN_REVEALED, 0, false, null, false));
        reading.reveal(MONDAY);
        Annotation said = bring(byAnna(Audience.READING), Annotation.State.PUBLISHED);
        assertTrue(Visibility.canSee(observer, said, reading));
        assertTrue(Visibility.canSee(otherGroup, said, reading));
    }

    @Test
    void whoHasWrittenEnoughSeesThePeers() {
        reading.share(new SharingRules(PeersShown.AFTER_OWN, 2, false, null, false));
        Annotation said = bring(byAnna(Audience.READING), Annotation.State.PUBLISHED);
        assertFalse(Visibility.canSee(written(1), said, reading));
        assertTrue(Visibility.canSee(written(2), said, reading));
    }

    @Test
    void whatTheStaffWroteIsShownBeforeThePeers() {
        reading.share(new SharingRules(PeersShown.WHEN_REVEALED, 0, false, set, true));
        assertTrue(Visibility.canSee(otherGroup, gloss(), reading));
    }

    @Test
    void whatTheStaffAnswersToAStudentIsNotShownToWhomTheStudentIsNot() {
        reading.share(new SharingRules(PeersShown.OPEN, 0, false, set, true));
        Annotation question = publish(gloss().reply(anna, false, window, MONDAY));
        Annotation answer = publish(question.reply(teacher, true, null, MONDAY));
        Annotation more = publish(answer.reply(teacher, true, null, MONDAY));
        for (Annotation said : List.of(question, answer, more)) {
            assertEquals("author, instructor, assistant, same group, observer", whoSees(said));
        }
    }

    @Test
    void aStudentSeesTheAnswerBeforeThePeersAreShown() {
        reading.share(new SharingRules(PeersShown.WHEN_REVEALED, 0, false, null, false));
        Annotation question = publish(gloss().reply(anna, false, null, MONDAY));
        Annotation answer = publish(question.reply(teacher, true, null, MONDAY));
        assertEquals("author, instructor, assistant", whoSees(answer));
    }

    @Test
    void aReplyIsHiddenWithTheFirstOfItsThreadButNotFromWhoWroteIt() {
        Annotation first = bring(byAnna(Audience.READING), Annotation.State.PUBLISHED);
        Annotation reply = publish(first.reply(boris, false, window, MONDAY));
        first.hide("");
        assertFalse(Visibility.canSee(sameGroup, reply, reading));
        assertTrue(Visibility.canSee(instructor, reply, reading));
        assertTrue(
                Visibility.canSee(
                        new Reader(boris.id, CourseRole.STUDENT, Set.of(), 0), reply, reading));
    }

    @Test
    void deletingWhatIsHiddenShowsNothingAgain() {
        Annotation first = bring(byAnna(Audience.READING), Annotation.State.HIDDEN);
        first.delete(MONDAY);
        assertEquals("author, instructor, assistant", whoSees(first));
        first.show();
        assertEquals(Annotation.State.DELETED, first.state);
    }

    @Test
    void whoMovedToAnotherGroupKeepsOnlyWhatTheySaid() {
        Annotation said = bring(byAnna(Audience.GROUP), Annotation.State.PUBLISHED);
        Annotation reply = publish(said.reply(boris, false, window, MONDAY));
        Reader moved = new Reader(boris.id, CourseRole.STUDENT, Set.of(door.id), 1);
        assertFalse(Visibility.canSee(moved, said, reading));
        assertTrue(Visibility.canSee(moved, reply, reading));
        assertFalse(Visibility.canSee(otherGroup, reply, reading));
    }

    @Test
    void whatBelongsToAnotherReadingIsSeenByNobody() {
        Reading other = new Reading(course, null, "Week 2", 1, MONDAY);
        Annotation said = bring(byAnna(Audience.READING), Annotation.State.PUBLISHED);
        assertFalse(Visibility.canSee(author, said, other));
    }

    private Reader written(int number) {
        return new Reader(-5, CourseRole.STUDENT, Set.of(), number);
    }

    private Annotation gloss() {
        return publish(
                Annotation.begin(
                        reading, teacher, true, null, Target.article(), Audience.READING, MONDAY));
    }

    private Annotation byAnna(Audience audience) {
        return Annotation.begin(reading, anna, false, window, Target.article(), audience, MONDAY);
    }

    private static Annotation publish(Annotation draft) {
        return bring(draft, Annotation.State.PUBLISHED);
    }

    private static Annotation bring(Annotation draft, Annotation.State state) {
        draft.write(AnnotationKind.COMMENT, "Where is this from?");
        switch (state) {
            case DRAFT -> {}
            case PUBLISHED -> draft.publish(MONDAY);
            case HIDDEN -> {
                draft.publish(MONDAY);
                draft.hide("");
            }
            case DELETED -> {
                draft.publish(MONDAY);
                draft.delete(MONDAY);
            }
        }
        return draft;
    }

    private String whoSees(Annotation annotation) {
        List<String> who = new ArrayList<>();
        add(who, "author", author, annotation);
        add(who, "instructor", instructor, annotation);
        add(who, "assistant", assistant, annotation);
        add(who, "same group", sameGroup, annotation);
        add(who, "other group", otherGroup, annotation);
        add(who, "observer", observer, annotation);
        return String.join(", ", who);
    }

    private void add(List<String> who, String name, Reader reader, Annotation annotation) {
        if (Visibility.canSee(reader, annotation, reading)) {
            who.add(name);
        }
    }
}
