package org.scholion.importer.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ArgumentOutlineTest {

    @Test
    void aSentenceThatSumsUpLeansOnAllBeforeItInItsParagraph() {
        assertEquals(
                """
                * All this clearly shows that readers chose.
                    Boats went up.
                    Boats went down.
                Letters were sent.
                """,
                Argument.english()
                        .paragraph(
                                "Boats went up. Boats went down. All this clearly shows that"
                                        + " readers chose. Letters were sent.")
                        .lines());
    }

    @Test
    void atTheBeginningOfAParagraphItLeansOnTheParagraphBefore() {
        assertEquals(
                """
                * Thus readers chose.
                    Boats went up.
                    Boats went down.
                """,
                Argument.english()
                        .paragraph("Boats went up. Boats went down.")
                        .paragraph("Thus readers chose.")
                        .lines());
    }

    @Test
    void theOnlySourceOfAParagraphIsInheritedByAllBeforeIt() {
        assertEquals(
                """
                Boats went up. (1)
                Letters were sent. [1]
                """,
                Argument.english().paragraph("Boats went up. Letters were sent.^").lines());
    }

    @Test
    void aSourceOfAnotherSentenceIsNotInherited() {
        assertEquals(
                """
                Boats went up. [1]
                Letters were sent.
                """,
                Argument.english().paragraph("Boats went up.^ Letters were sent.").lines());
    }

    @Test
    void aListBelongsToTheParagraphBeforeIt() {
        assertEquals(
                """
                * Thus readers chose.
                    Three boats went up.
                    One with novels.
                    One with hymns.
                """,
                Argument.english()
                        .paragraph("Three boats went up.")
                        .item("One with novels.")
                        .item("One with hymns.")
                        .paragraph("Thus readers chose.")
                        .lines());
    }

    @Test
    void nothingIsTakenFromAnotherSectionOrFromTwoParagraphsBefore() {
        assertEquals(
                """
                * Thus readers chose.
                * Thus novels won.
                    Letters were sent.
                Boats went up.
                Boats went down.
                """,
                Argument.english()
                        .paragraph("Boats went up.")
                        .section("Another")
                        .paragraph("Thus readers chose.")
                        .section("A third")
                        .paragraph("Boats went down.")
                        .paragraph("Letters were sent.")
                        .paragraph("Thus novels won.")
                        .lines());
    }

    @Test
    void aSentenceThatFollowsLeansOnTheOneBeforeAndOnTheRowItEnds() {
        assertEquals(
                """
                * Therefore prices fell.
                    Boats went up.
                    Moreover, boats went down.
                Letters were sent.
                """,
                Argument.english()
                        .paragraph(
                                "Letters were sent. Boats went up. Moreover, boats went down."
                                        + " Therefore prices fell.")
                        .lines());
    }

    @Test
    void aConclusionCanLeanOnAConclusion() {
        assertEquals(
                """
                * Hence nobody paid.
                    Therefore prices fell.
                      Boats went up.
                """,
                Argument.english()
                        .paragraph("Boats went up. Therefore prices fell. Hence nobody paid.")
                        .lines());
    }

    @Test
    void anExampleStandsBelowWhatItBacksUp() {
        assertEquals(
                """
                Boats carried books. [1]
                  For example, the Ada carried novels.
                Letters were sent.
                """,
                Argument.english()
                        .paragraph(
                                "Boats carried books.^ For example, the Ada carried novels. Letters"
                                        + " were sent.")
                        .lines());
    }

    @Test
    void whatTheConclusionSaysIsConcluded() {
        assertEquals(
                """
                * Readers decided.
                * The society followed.
                """,
                Argument.english()
                        .section("5. Conclusions")
                        .paragraph("Readers decided. The society followed.")
                        .lines());
    }

    @Test
    void aDismissedClaimIsLeftOut() {
        Argument argument =
                Argument.english().paragraph("Boats went up. Boats went down. Thus readers chose.");
        argument.claim("Boats went up.").dismiss();
        assertEquals(
                """
                * Thus readers chose.
                    Boats went down.
                """,
                argument.lines());
    }

    @Test
    void ofTwoClaimsInASentenceTheOneWithTheCueConcludes() {
        assertEquals(
                """
                * Thus readers chose
                    Boats went up.
                and the society followed.
                """,
                Argument.english()
                        .paragraph("Boats went up. Thus readers chose and the society followed.")
                        .split("and the society")
                        .lines());
    }

    @Test
    void aClaimWhoseBordersLeaveTheCueOutStillConcludes() {
        Argument argument = Argument.english().paragraph("Boats went up. Thus readers chose.");
        argument.claim("Thus readers chose.").moveBorders(20, 34);
        assertEquals(
                """
                * readers chose.
                    Boats went up.
                """,
                argument.lines());
    }

    @Test
    void russianWorksTheSameWay() {
        assertEquals(
                """
                * Таким образом, решали читатели.
                    Баржи шли вверх. [1]
                    Например, баржа «Ада» везла романы.
                """
                        .replace("    Например", "      Например"),
                Argument.in("ru")
                        .paragraph(
                                "Баржи шли вверх.^ Например, баржа «Ада» везла романы. Таким"
                                        + " образом, решали читатели.")
                        .lines());
    }

    @Test
    void anotherLanguageHasClaimsAndNoTies() {
        assertEquals(
                """
                Die Boote fuhren.
                Thus readers chose.
                """,
                Argument.in("de").paragraph("Die Boote fuhren. Thus readers chose.").lines());
    }

    @Test
    void aLongChainNeitherOverflowsNorTakesLong() {
        String chain = "Therefore it is so. ".repeat(20_000).strip();
        Argument argument = Argument.english().paragraph(chain);
        Assertions.assertTimeout(
                Duration.ofSeconds(5), () -> argument.outline().conclusions().get(0).claimsBelow());
    }
}
