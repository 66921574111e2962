package org.scholion.importer.claim;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.article.Edition;
import org.scholion.importer.gold.GoldEdition;

/** Text made to be slow is read in time, and the time for an article is printed. */
class ClaimPathologicalTest {

    private static final int CHARACTERS = 200_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "....",
                "(",
                "((a",
                "“",
                "“a. ",
                "\"a. ",
                ")",
                "a. ",
                "A.",
                "A. ",
                "г. 1 ",
                "1 ",
                "1, ",
                "1 and ",
                "1.1.",
                "-",
                "1-",
                "according to ",
                "said that ",
                "X, ",
                "X said ",
                "influence ",
                "whether if ",
                "suggest ",
                "because ",
                "a",
                "𝔸",
                "' ",
                "No. 1. P. ",
                "the more and more ",
                "one third of ",
                "$1 ",
                "(A, 2004) "
            })
    void hostileTextIsReadInTime(String unit) {
        String text = unit.repeat(CHARACTERS / unit.length());
        for (String language : new String[] {"en", "ru"}) {
            Edition edition = Cases.edition(language, text);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> ClaimSuggester.suggest(edition));
        }
    }

    @Test
    void theTimeForAnArticleIsPrinted() {
        Edition edition = GoldEdition.read("gold/pivot-to-the-east.json");
        StringBuilder text = new StringBuilder();
        edition.blocks().forEach(b -> text.append(b.text).append(' '));
        Edition ten = Cases.edition("en", text.toString().repeat(10));
        System.out.printf(
                Locale.ROOT,
                "claims of the article: %.1f ms; of ten times its text in one block: %.1f ms%n",
                time(edition),
                time(ten));
    }

    /** The best of the last rounds, in milliseconds. */
    private static double time(Edition edition) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 30; round++) {
            long start = System.nanoTime();
            ClaimSuggester.suggest(edition);
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }
}
