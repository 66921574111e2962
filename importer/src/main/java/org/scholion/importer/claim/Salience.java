package org.scholion.importer.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.claim.ClaimKind;

/**
 * How much a claim is worth checking in class, from 0 to 1: the sum of the weights below, cut off
 * at both ends. What can be checked counts (a quantity, a dated event, a named quotation, named
 * things), and what the article itself rests on (its conclusions); praise, signposts, conditions
 * and figures of speech count against it.
 */
final class Salience {

    private static final double BASE = 0.2;

    // for
    private static final double FIGURE = 0.4;
    private static final double MORE_FIGURES = 0.05;
    private static final double DATED = 0.2;
    private static final double QUOTED_BY_NAME = 0.3;
    private static final double REPORTED = 0.1;
    private static final double EVIDENCE = 0.15;
    private static final double CONCLUSION = 0.2;
    private static final double CONCLUDING_SECTION = 0.2;
    private static final double EACH_NAME = 0.03;
    private static final int MOST_NAMES = 5;
    private static final double DONE = 0.05;

    // against
    private static final double ONLY_VALUE = -0.15;
    private static final double NO_FACTS = -0.05;
    private static final double SIGNPOST = -0.1;
    private static final double CONDITION = -0.2;
    private static final double FIGURE_OF_SPEECH = -0.1;
    private static final double LIST_PART = -0.2;

    private final Cues cues;

    Salience(Cues cues) {
        this.cues = cues;
    }

    double of(Reading reading, Set<ClaimKind> kinds) {
        double sum = BASE;
        int figures = reading.figures().size();
        sum += figures > 0 ? FIGURE + MORE_FIGURES * Math.min(figures - 1, 2) : 0;
        sum += reading.dated() ? DATED : 0;
        sum += reading.passage().evidence().isEmpty() ? 0 : EVIDENCE;
        sum += report(reading.attribution());
        sum += reading.isIn(cues.of("conclusion")) ? CONCLUSION : 0;
        sum += isConcluding(reading.passage().block()) ? CONCLUDING_SECTION : 0;
        sum += EACH_NAME * Math.min(MOST_NAMES, names(reading.passage()));
        sum += reading.isIn(cues.of("past")) ? DONE : 0;
        sum += kinds.equals(Set.of(ClaimKind.EVALUATIVE)) ? ONLY_VALUE : 0;
        sum += kinds.contains(ClaimKind.EMPIRICAL) ? 0 : NO_FACTS;
        sum += reading.isIn(cues.of("signpost")) ? SIGNPOST : 0;
        sum += reading.isIn(cues.of("conditional")) ? CONDITION : 0;
        sum += reading.isIn(cues.of("vague")) ? FIGURE_OF_SPEECH : 0;
        sum += reading.passage().block().kind == Block.Kind.ITEM && figures == 0 ? LIST_PART : 0;
        return Math.round(100 * Math.max(0, Math.min(1, sum))) / 100.0;
    }

    private static double report(Attribution attribution) {
        if (attribution == null) {
            return 0;
        }
        return attribution.quoted() && attribution.name() != null ? QUOTED_BY_NAME : REPORTED;
    }

    private boolean isConcluding(Block block) {
        String title = block.section == null ? null : block.section.title;
        return title != null
                && cues.titles().stream().anyMatch(title.toLowerCase(Locale.ROOT)::contains);
    }

    /** How many different names stand within the sentence, its first word aside. */
    private static int names(Passage passage) {
        Set<String> names = new HashSet<>();
        for (int i = passage.from() + 1; i < passage.to(); i++) {
            if (NameWords.isProper(passage.token(i)) && !passage.isCited(i)) {
                names.add(passage.token(i).lower());
            }
        }
        return names.size();
    }
}
