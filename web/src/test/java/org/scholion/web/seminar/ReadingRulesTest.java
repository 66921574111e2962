package org.scholion.web.seminar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.Expectation;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.layout.PortalTime;

@QuarkusTest
class ReadingRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T15:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-11-01T07:00:00Z");

    private Course course;
    private Reading reading;

    @BeforeEach
    void make() {
        course = new Course("Book trade", "Autumn 2026", null, NOW);
        reading = new Reading(course, SampleEditions.riverLibraries(), "Rivers", 0, NOW);
    }

    private ReadingRules rules(InterfaceLanguage language) {
        PortalTime moscow = new PortalTime(Optional.of("Europe/Moscow"));
        return ReadingRules.of(reading, RulesInWords.words(language), moscow, language.locale, NOW);
    }

    private ReadingRules english() {
        return rules(InterfaceLanguage.ENGLISH);
    }

    private ReadingRules russian() {
        return rules(InterfaceLanguage.RUSSIAN);
    }

    @Test
    void aDraftSaysWhoSeesIt() {
        assertEquals(
                List.of("This is a draft: only those who teach the course see it."),
                english().times());
    }

    @Test
    void whatIsAheadSaysWhenItOpensAndCloses() {
        reading.publish();
        reading.schedule(LATER, LATER.plusSeconds(3600));
        assertEquals(
                List.of(
                        "It opens on 1 December 2026, 18:00.",
                        "It closes on 1 December 2026, 19:00."),
                english().times());
        assertEquals("Чтение откроется 1 декабря 2026, 18:00.", russian().times().get(0));
    }

    @Test
    void whatIsOpenAndWhatIsClosedSayUntilWhen() {
        reading.publish();
        assertEquals(List.of("It is open; no time is set at which it closes."), english().times());
        reading.schedule(null, LATER);
        assertEquals(List.of("It is open until 1 December 2026, 18:00."), english().times());
        reading.schedule(null, BEFORE);
        assertTrue(english().times().get(0).startsWith("It closed on 1 November 2026, 10:00"));
        course.archive();
        assertTrue(english().times().get(1).startsWith("The course is archived"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0 | 0 | ''
                    1 | 0 | Each student is expected to write 1 annotation.
                    3 | 1 | Each student is expected to write 3 annotations and 1 reply.
                    0 | 2 | Each student is expected to write 2 replies.
                    """,
            delimiter = '|')
    void expectationsHaveTheRightPlurals(int annotations, int replies, String sentence) {
        reading.expect(new Expectation(annotations, replies, null));
        assertEquals(sentence, String.join("", english().expected()));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1  | 5  | Каждый студент должен написать 1 заметку и 5 ответов.
                    2  | 1  | Каждый студент должен написать 2 заметки и 1 ответ.
                    11 | 22 | Каждый студент должен написать 11 заметок и 22 ответа.
                    """,
            delimiter = '|')
    void alsoInRussian(int annotations, int replies, String sentence) {
        reading.expect(new Expectation(annotations, replies, null));
        assertEquals(sentence, String.join("", russian().expected()));
    }

    @Test
    void theTimeByWhichIsSaid() {
        reading.expect(new Expectation(2, 0, LATER));
        assertEquals(
                List.of(
                        "Each student is expected to write 2 annotations by 1 December 2026,"
                                + " 18:00."),
                english().expected());
    }

    private List<String> sharing(PeersShown peers, int own, boolean anonymous) {
        reading.share(new SharingRules(peers, own, anonymous, null, false));
        return english().sharing();
    }

    @Test
    void eachWayOfSharingHasItsSentence() {
        assertEquals(
                "Students see at once what other students write.",
                sharing(PeersShown.OPEN, 0, false).get(0));
        assertEquals(
                "Students see what other students wrote after they have written 1 annotation of"
                        + " their own.",
                sharing(PeersShown.AFTER_OWN, 1, false).get(0));
        assertTrue(
                sharing(PeersShown.WHEN_REVEALED, 0, false)
                        .get(0)
                        .contains("until an instructor reveals it"));
        reading.reveal(NOW);
        assertTrue(english().sharing().get(0).contains("has revealed"));
        assertTrue(sharing(PeersShown.OPEN, 0, true).get(1).contains("do not see each other's"));
    }

    @Test
    void groupsAreNamed() {
        GroupSet set = new GroupSet(course, "Tuesday tables", NOW);
        reading.share(new SharingRules(PeersShown.OPEN, 0, false, set, true));
        assertEquals(
                "They see only what their own group wrote (groups: Tuesday tables).",
                english().sharing().get(1));
        reading.share(new SharingRules(PeersShown.OPEN, 0, false, set, false));
        assertTrue(english().sharing().get(1).startsWith("They can also write"));
    }
}
