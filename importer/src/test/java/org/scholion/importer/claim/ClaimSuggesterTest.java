package org.scholion.importer.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;

class ClaimSuggesterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why do people leave?",
                "In the next section we describe the data.",
                "This paper examines the tolls of the river.",
                "See Table 2."
            })
    void whatAssertsNothingIsNoClaim(String text) {
        assertEquals(List.of(), ClaimSuggester.suggest(Cases.edition("en", text)));
    }

    @Test
    void aLanguageWithoutWordListsGetsNoClaims() {
        assertEquals(List.of(), ClaimSuggester.suggest(Cases.edition("fi", "Vesi on vettä.")));
    }

    @Test
    void aRegionOfALanguageIsThatLanguage() {
        assertEquals(1, ClaimSuggester.suggest(Cases.edition("en-GB", "The ash is old.")).size());
    }

    @Test
    void nounPhrasesOfAListAreNoClaimsButSentencesAre() {
        Edition edition = edition(Section.Kind.BODY);
        add(edition, Block.Kind.ITEM, "formation of a council;");
        add(edition, Block.Kind.ITEM, "the council has been formed;");
        assertEquals(List.of("the council has been formed;"), texts(edition));
    }

    @Test
    void onlyProseOfTheBodyIsRead() {
        Edition edition = edition(Section.Kind.BODY);
        add(edition, Block.Kind.TABLE, "The ash is old.");
        add(edition, Block.Kind.CODE, "The ash is grey.");
        add(edition, Block.Kind.QUOTATION, "The ash is young.");
        assertEquals(List.of("The ash is young."), texts(edition));
        Edition back = edition(Section.Kind.BACK);
        add(back, Block.Kind.PARAGRAPH, "The ash is old.");
        assertEquals(List.of(), texts(back));
    }

    @Test
    void offsetsAreUtf16() {
        SuggestedClaim claim = Cases.last("en", "𝔸 is a set. The set is closed.");
        assertEquals("The set is closed.", claim.text());
        assertEquals(13, claim.start());
    }

    @Test
    void aFigureIsShownFirstAndPraiseIsNot() {
        assertTrue(salience("In 2004 exports rose by 26%.") >= SuggestedClaim.SHOWN_FIRST);
        assertTrue(salience("It was a brilliant success.") < SuggestedClaim.SHOWN_FIRST);
    }

    @Test
    void aConclusionWeighsMoreThanTheSameWithoutIt() {
        assertTrue(salience("Thus exports rose.") > salience("Exports rose."));
        assertTrue(salience("Exports rose.") > salience("If it rains, exports rise."));
    }

    private static double salience(String text) {
        return Cases.last("en", text).salience();
    }

    private static Edition edition(Section.Kind kind) {
        Edition edition = new Edition(new Edition.Origin("case", "none", "0", Instant.EPOCH), "en");
        edition.add(new Section(kind, 1, null, "Case", 1));
        return edition;
    }

    private static void add(Edition edition, Block.Kind kind, String text) {
        edition.add(new Block(kind, edition.sections().get(0), text, List.of()));
    }

    private static List<String> texts(Edition edition) {
        return ClaimSuggester.suggest(edition).stream().map(SuggestedClaim::text).toList();
    }
}
