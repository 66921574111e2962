package org.scholion.web.roster;

import java.util.List;
import java.util.function.Predicate;
import org.scholion.web.roster.Verdict.Fate;

/** What would become of a list: for the page on which somebody looks through it. */
record RosterPreview(String id, RosterTable table, List<Verdict> verdicts) {

    /** Lines that are shown of each kind. */
    static final int SHOWN = 200;

    List<Verdict> wrong() {
        return some(verdict -> verdict.fate().isWrong());
    }

    List<Verdict> others() {
        return some(verdict -> !verdict.fate().isWrong());
    }

    private List<Verdict> some(Predicate<Verdict> which) {
        return verdicts.stream().filter(which).limit(SHOWN).toList();
    }

    int shown() {
        return SHOWN;
    }

    int countWrong() {
        return count(verdict -> verdict.fate().isWrong());
    }

    int countRight() {
        return verdicts.size() - countWrong();
    }

    int joining() {
        return count(verdict -> verdict.fate().joins());
    }

    int count(String fate) {
        return count(verdict -> verdict.fate() == Fate.valueOf(fate));
    }

    private int count(Predicate<Verdict> which) {
        return (int) verdicts.stream().filter(which).count();
    }

    /** Whether anybody would become a member or change groups. */
    boolean doesSomething() {
        return joining() > 0 || verdicts.stream().anyMatch(v -> !v.line().group().isEmpty());
    }
}
