package org.scholion.domain.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;

class AnnotationTest {

    private static final Instant MONDAY = Instant.parse("2026-10-05T10:00:00Z");

    private final Account anna =
            new Account(
                    new SignInName("anna"), new DisplayName("Anna Berg"), SiteRole.MEMBER, MONDAY);
    private final Reading reading =
            new Reading(new Course("Evidence", "", anna, MONDAY), null, "Week 1", 0, MONDAY);
    private final Annotation note =
            Annotation.begin(
                    reading, anna, false, null, Target.article(), Audience.READING, MONDAY);

    @Test
    void aDraftIsNeitherHiddenNorDeletedNorAnswered() {
        assertThrows(IllegalStateException.class, () -> note.hide(""));
        assertThrows(IllegalStateException.class, note::show);
        assertThrows(IllegalStateException.class, () -> note.delete(MONDAY));
        assertThrows(IllegalStateException.class, () -> note.reply(anna, false, null, MONDAY));
    }

    @Test
    void whatTheStaffHidItsAuthorCannotPublishAgain() {
        note.publish(MONDAY);
        note.hide("");
        assertThrows(IllegalStateException.class, () -> note.publish(MONDAY));
        assertEquals(Annotation.State.HIDDEN, note.state);
    }

    @Test
    void whatWasDeletedGetsNoNewWords() {
        note.write(AnnotationKind.COMMENT, "See the second table.");
        note.publish(MONDAY);
        note.delete(MONDAY);
        assertEquals("", note.words);
        assertThrows(
                IllegalStateException.class,
                () -> note.write(AnnotationKind.COMMENT, "See the third."));
    }

    @Test
    void anAnswerOfTheStaffHangsOnTheStudentItAnswers() {
        note.publish(MONDAY);
        Annotation answer = note.reply(anna, true, null, MONDAY);
        assertSame(note, answer.branch);
        Annotation gloss =
                Annotation.begin(
                        reading, anna, true, null, Target.article(), Audience.READING, MONDAY);
        assertNull(gloss.branch);
    }
}
