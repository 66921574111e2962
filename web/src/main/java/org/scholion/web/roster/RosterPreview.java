package org.scholion.web.roster;

import java.util.List;
import java.util.function.Predicate;
import org.scholion.web.roster.Verdict.Fate;

/** What would become of a list: for the page on which somebody looks through it. */
record RosterPreview(String id, RosterTable table, List<Verdict> verdicts) {

    /** Lines that are shown of each kind. */
    static final int SHOWN = 200;

    public List<Verdict> wrong() {
        return some(verdict -> verdict.fate().isWrong());
    }

    public List<Verdict> others() {
        return some(verdict -> !verdict.fate().isWrong() && !verdict.isClaimed());
    }

    /** Those of whom somebody must say that it is them. */
    public List<Verdict> claimed() {
        return some(Verdict::isClaimed);
    }

    private List<Verdict> some(Predicate<Verdict> which) {
        return verdicts.stream().filter(which).limit(SHOWN).toList();
    }

    /** Its name, for a sentence. */
    public String separator() {
        return switch (table.separator()) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            default -> "comma";
        };
    }

    public String ignored() {
        return String.join(", ", table.ignored());
    }

    public int shown() {
        return SHOWN;
    }

    public int countWrong() {
        return count(verdict -> verdict.fate().isWrong());
    }

    public int countRight() {
        return verdicts.size() - countWrong() - countClaimed();
    }

    public int countClaimed() {
        return count(Verdict::isClaimed);
    }

    public int joining() {
        return count(verdict -> verdict.fate().joins());
    }

    public int count(String fate) {
        return count(verdict -> verdict.fate() == Fate.valueOf(fate));
    }

    private int count(Predicate<Verdict> which) {
        return (int) verdicts.stream().filter(which).count();
    }

    /** Whether anybody would or could become a member or change groups. */
    public boolean doesSomething() {
        return joining() > 0
                || countClaimed() > 0
                || verdicts.stream().anyMatch(v -> !v.line().group().isEmpty());
    }
}
