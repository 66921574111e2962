package org.scholion.importer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scholion.domain.article.Problem;

/** Collects what was guessed, repaired or not understood while a source is read. */
public final class Problems {

    /** How many problems are kept; what comes after is counted in one last problem. */
    public static final int MAX = 500;

    private final List<Problem> problems = new ArrayList<>();
    private int dropped;

    /** Something was guessed or repaired. Line and column are 1-based. */
    public void warn(int line, int column, String sentence) {
        add(Problem.Severity.WARNING, line, column, sentence);
    }

    /** Something is wrong in the source and could not be repaired. */
    public void error(int line, int column, String sentence) {
        add(Problem.Severity.ERROR, line, column, sentence);
    }

    private void add(Problem.Severity severity, int line, int column, String sentence) {
        if (problems.size() < MAX) {
            problems.add(new Problem(severity, sentence, line, column));
        } else {
            dropped++;
        }
    }

    /** All problems in the order found. */
    public List<Problem> all() {
        if (dropped == 0) {
            return Collections.unmodifiableList(problems);
        }
        List<Problem> all = new ArrayList<>(problems);
        all.add(
                new Problem(
                        Problem.Severity.WARNING,
                        "%d more problems are not listed.".formatted(dropped),
                        1,
                        1));
        return Collections.unmodifiableList(all);
    }
}
