package org.scholion.web.exit;

import java.util.ArrayList;
import java.util.List;
import org.scholion.domain.discussion.Annotation.State;
import org.scholion.domain.discussion.Audience;
import org.scholion.web.exit.Cast.Made;
import org.scholion.web.exit.Person.Table;

/**
 * What is said in each reading: threads by authors of every kind, for every audience, in every
 * state; below each, answers by everybody who could see it, in states that take turns from reading
 * to reading so that all of them meet.
 */
final class Conversation {

    /** What becomes of what was said. */
    enum Fate {
        PUBLISHED(State.PUBLISHED, false, false),
        DRAFT(State.DRAFT, false, false),
        HIDDEN(State.HIDDEN, false, true),
        TAKEN_BACK(State.DELETED, true, false),
        SHOWN_AGAIN(State.PUBLISHED, false, true),
        HIDDEN_AND_TAKEN_BACK(State.HIDDEN, true, true);

        final State state;
        final boolean takenBack;
        final boolean onceHidden;

        Fate(State state, boolean takenBack, boolean onceHidden) {
            this.state = state;
            this.takenBack = takenBack;
            this.onceHidden = onceHidden;
        }
    }

    /** Writes down what is said, and answers it with its id. */
    interface Scribe {
        Said write(
                Said answers, Person by, Table table, Audience audience, Fate fate, boolean silent);
    }

    private final Made cast;
    private final Scribe scribe;
    private final int turn;
    private final List<Said> all = new ArrayList<>();

    /**
     * @param turn of the reading, from 0
     */
    Conversation(Made cast, Scribe scribe, int turn) {
        this.cast = cast;
        this.scribe = scribe;
        this.turn = turn;
    }

    List<Said> tell() {
        for (String author : Cast.AUTHORS) {
            for (Audience audience : Audience.values()) {
                for (Fate fate : Fate.values()) {
                    Person by = cast.person(author);
                    if (canBe(by, audience, fate)) {
                        thread(by, audience, fate);
                    }
                }
            }
        }
        fewWords();
        return all;
    }

    /** Who teaches is in no group; what nobody else sees nobody hides. */
    private static boolean canBe(Person by, Audience audience, Fate fate) {
        return switch (audience) {
            case ONLY_ME -> !fate.onceHidden;
            case GROUP -> by.studies();
            case STAFF, READING -> true;
        };
    }

    private void thread(Person by, Audience audience, Fate fate) {
        Said first = say(null, by, audience, fate);
        if (fate == Fate.DRAFT) {
            return;
        }
        for (String name : Cast.AUTHORS) {
            Person other = cast.person(name);
            if (couldAnswer(other, first)) {
                Said answer =
                        say(
                                first,
                                other,
                                audience,
                                turns(first.number() + Cast.AUTHORS.indexOf(name), audience));
                if (other.studies() && !answer.isDraft()) {
                    Person teacher = cast.person(all.size() % 2 == 0 ? "Ines" : "Aron");
                    if (couldAnswer(teacher, first)) {
                        say(answer, teacher, audience, turns(all.size(), audience));
                    }
                }
            }
        }
    }

    private Fate turns(int of, Audience audience) {
        Fate fate = Fate.values()[Math.floorMod(of + turn, Fate.values().length)];
        return audience == Audience.ONLY_ME && fate.onceHidden ? Fate.PUBLISHED : fate;
    }

    private static boolean couldAnswer(Person person, Said first) {
        return switch (first.audience()) {
            case ONLY_ME -> first.by() == person;
            case STAFF -> person.teaches() || first.by() == person;
            case GROUP -> person.teaches() || first.table() == person.group();
            case READING -> true;
        };
    }

    /**
     * Of those who write little: Selma has written enough to see her peers, Tove has not, Simon
     * nothing at all. Mara sits at another table than when she wrote. Omar observes now.
     */
    private void fewWords() {
        Person selma = cast.person("Selma");
        Person tove = cast.person("Tove");
        Person mara = cast.person("Mara");
        Person omar = cast.person("Omar");
        say(null, selma, Audience.READING, Fate.PUBLISHED);
        say(null, selma, Audience.READING, Fate.PUBLISHED);
        say(null, tove, Audience.READING, Fate.PUBLISHED);
        say(null, tove, Audience.READING, Fate.DRAFT);
        say(null, tove, Audience.READING, Fate.TAKEN_BACK);
        say(null, tove, Audience.ONLY_ME, Fate.PUBLISHED);
        add(null, tove, null, Audience.READING, Fate.PUBLISHED, true);
        Said asked = add(null, mara, Table.WINDOW, Audience.GROUP, Fate.PUBLISHED, false);
        say(asked, cast.person("Sara"), Audience.GROUP, Fate.PUBLISHED);
        add(null, mara, Table.WINDOW, Audience.READING, Fate.PUBLISHED, false);
        add(null, omar, Table.DOOR, Audience.READING, Fate.PUBLISHED, false);
    }

    private Said say(Said answers, Person by, Audience audience, Fate fate) {
        return add(answers, by, by.group(), audience, fate, false);
    }

    private Said add(
            Said answers, Person by, Table table, Audience audience, Fate fate, boolean silent) {
        Said said = scribe.write(answers, by, table, audience, fate, silent);
        all.add(said);
        return said;
    }
}
