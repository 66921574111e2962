package org.scholion.web.exit;

import java.util.List;
import org.scholion.domain.discussion.Audience;

/**
 * Who must be shown what, said once more in plain words and without a line of the portal's own
 * code: the rules of {@code docs/permissions.md}.
 *
 * @param all that is said in the reading
 */
record Rules(Mode mode, List<Said> all) {

    boolean sees(Person reader, Said said) {
        return whyNot(reader, said) == null;
    }

    /**
     * @return null where they see it
     */
    String whyNot(Person reader, Said said) {
        if (!reader.takesPart()) {
            return "is nothing in the course";
        }
        if (said.by() == reader) {
            return null;
        }
        if (said.isDraft()) {
            return "drafts are their author's";
        }
        if (!reader.teaches() && (said.isHidden() || said.first().isHidden())) {
            return "hidden, or what it answers is";
        }
        if (!isAddressed(reader, said.first())) {
            return "not meant for them";
        }
        if (reader.teaches()) {
            return null;
        }
        if (!isShown(reader, nearestStudent(said)) || !isShown(reader, student(said.first()))) {
            return "a peer whom they are not shown";
        }
        return null;
    }

    private static boolean isAddressed(Person reader, Said first) {
        if (first.by() == reader || first.audience() == Audience.READING) {
            return true;
        }
        if (first.audience() == Audience.ONLY_ME) {
            return false;
        }
        boolean sameTable = reader.group() != null && reader.group() == first.table();
        return reader.teaches() || first.audience() == Audience.GROUP && sameTable;
    }

    /** The student's word that a post answers in the end, itself counted; null for none. */
    private static Said nearestStudent(Said said) {
        Said at = said;
        while (at != null && at.taught()) {
            at = at.answers();
        }
        return at;
    }

    private static Said student(Said said) {
        return said.taught() ? null : said;
    }

    private boolean isShown(Person reader, Said student) {
        if (student == null || student.by() == reader) {
            return true;
        }
        boolean now =
                switch (mode.peersShown) {
                    case OPEN -> true;
                    case AFTER_OWN -> reader.observes() || written(reader) >= Mode.OWN_NEEDED;
                    case WHEN_REVEALED -> mode.isRevealed();
                };
        boolean apart = mode.apart && reader.studies();
        boolean sameTable = reader.group() != null && reader.group() == student.table();
        return now && (!apart || sameTable);
    }

    long written(Person reader) {
        return all.stream().filter(said -> said.by() == reader && said.counts()).count();
    }

    /** Whether they see the name of who wrote what they see. */
    boolean seesName(Person reader, Said said) {
        return !mode.anonymous || reader.teaches() || said.by() == reader || said.taught();
    }

    /** Whether they see what it said before it was changed. */
    boolean seesPast(Person reader, Said said) {
        boolean closed = said.takenBack() || said.isHidden() || said.onceHidden();
        return sees(reader, said) && (!closed || said.by() == reader || reader.teaches());
    }

    /** What they see of a thread. */
    List<Said> thread(Person reader, Said first) {
        return all.stream().filter(s -> s.first() == first && sees(reader, s)).toList();
    }

    /** Whether something of a thread is left for them that has not been taken back. */
    boolean isLeft(Person reader, Said first) {
        return thread(reader, first).stream().anyMatch(said -> !said.takenBack());
    }

    /** The threads of which something is left for them. */
    List<Said> threads(Person reader) {
        return all.stream().filter(said -> said.isFirst() && isLeft(reader, said)).toList();
    }
}
