package org.scholion.web.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.people.Account;
import org.scholion.web.discussion.Names.Name;

class NamesTest {

    private final Account ines = Speech.person("Ines Roth");
    private final Account anna = Speech.person("Anna Berg");
    private final Account boris = Speech.person("Boris Orlov");
    private final Account chiara = Speech.person("Chiara Conti");

    private List<Name> names(boolean anonymous, Account reader, CourseRole role) {
        Speech speech = new Speech(anonymous);
        Post first = speech.begin(anna, false, Target.article());
        speech.answer(first, boris, false);
        speech.answer(first, ines, true);
        speech.answer(first, anna, false);
        Names names = Names.in(speech.posts(), speech.seat(reader, role));
        return speech.posts().stream().map(names::of).toList();
    }

    private static Name shown(Account account) {
        return new Name(account.displayName, 0);
    }

    @Test
    void peopleSpeakUnderTheirNames() {
        assertEquals(
                List.of(shown(anna), shown(boris), shown(ines), shown(anna)),
                names(false, chiara, CourseRole.STUDENT));
    }

    @Test
    void whoIsAnonymousHasOneNumberThroughoutTheThread() {
        List<Name> expected =
                List.of(new Name(null, 1), new Name(null, 2), shown(ines), new Name(null, 1));
        assertEquals(expected, names(true, chiara, CourseRole.STUDENT));
        assertEquals(expected, names(true, chiara, CourseRole.OBSERVER));
    }

    @Test
    void peopleSeeTheirOwnNameAndCountTheOthers() {
        assertEquals(
                List.of(new Name(null, 1), shown(boris), shown(ines), new Name(null, 1)),
                names(true, boris, CourseRole.STUDENT));
    }

    @Test
    void whoTeachesSeesAllNames() {
        assertEquals(
                List.of(shown(anna), shown(boris), shown(ines), shown(anna)),
                names(true, ines, CourseRole.ASSISTANT));
    }
}
