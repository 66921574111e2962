package org.scholion.domain.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.ExampleEdition;
import org.scholion.domain.article.Reattachment;

class ClaimCarrierTest {

    private static final String FIRST = "Margins grew wide. Readers wrote in them.";

    @Test
    void aDecisionStandsInTheCorrectedEditionAndTheSuggestionGivesWay() {
        Edition old = ExampleEdition.of(FIRST);
        Edition now = ExampleEdition.of("A new beginning.", FIRST.replace("wide", "wider"));
        Claim decided = suggestion(old.blocks().get(0), 0, 18);
        decided.name("Wide margins");
        Claim again = suggestion(now.blocks().get(1), 0, 19);
        Claim other = suggestion(now.blocks().get(1), 20, 42);

        List<Claim> claims =
                new ClaimCarrier(old, now).carry(List.of(decided), List.of(again, other));

        assertEquals(2, claims.size());
        Claim carried = claims.get(0);
        assertEquals("Margins grew wider.", carried.text());
        assertEquals("Wide margins", carried.reading.label);
        assertSame(decided, carried.carriedFrom);
        assertEquals(Reattachment.Rule.SAME_BLOCK_ALIKE, carried.carriedBy);
        assertSame(other, claims.get(1));
    }

    @Test
    void aDismissedClaimDoesNotComeBack() {
        Edition old = ExampleEdition.of(FIRST);
        Edition now = ExampleEdition.of(FIRST);
        Claim dismissed = suggestion(old.blocks().get(0), 0, 18);
        dismissed.dismiss();
        List<Claim> claims =
                new ClaimCarrier(old, now)
                        .carry(List.of(dismissed), List.of(suggestion(now.blocks().get(0), 0, 18)));
        assertEquals(
                List.of(Claim.State.DISMISSED), claims.stream().map(c -> c.reading.state).toList());
    }

    @Test
    void anUndecidedClaimIsLeftBehind() {
        Edition old = ExampleEdition.of(FIRST);
        Edition now = ExampleEdition.of(FIRST);
        Claim fresh = suggestion(now.blocks().get(0), 0, 18);
        List<Claim> claims =
                new ClaimCarrier(old, now)
                        .carry(List.of(suggestion(old.blocks().get(0), 0, 18)), List.of(fresh));
        assertEquals(List.of(fresh), claims);
    }

    @Test
    void aDecidedClaimWhoseWordsAreGoneIsNotPutAnywhere() {
        Edition old = ExampleEdition.of(FIRST);
        Edition now = ExampleEdition.of("Something else altogether.");
        Claim decided = suggestion(old.blocks().get(0), 0, 18);
        decided.confirm();
        assertTrue(new ClaimCarrier(old, now).carry(List.of(decided), List.of()).isEmpty());
        assertFalse(decided.isDecided() && decided.carriedFrom != null);
    }

    private static Claim suggestion(Block block, int start, int end) {
        return Claim.suggested(
                block, new ClaimReading(start, end, EnumSet.of(ClaimKind.EMPIRICAL), null), 0.5);
    }
}
