package org.scholion.domain.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.ExampleEdition;
import org.scholion.domain.article.Reattachment.Rule;

class ClaimTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Block block =
            ExampleEdition.of("Margins grew wide. Readers wrote in them.").blocks().get(0);
    private final Claim claim =
            Claim.suggested(
                    block, new ClaimReading(0, 18, EnumSet.of(ClaimKind.EMPIRICAL), null), 0.7);

    @Test
    void aSuggestedClaimIsUndecidedUntilSomebodyConfirmsIt() {
        assertFalse(claim.isDecided());
        claim.confirm();
        assertTrue(claim.isDecided());
        assertEquals(Claim.State.CONFIRMED, claim.reading.state);
    }

    @Test
    void changingTheKindsMarksItEdited() {
        claim.changeKinds(Set.of(ClaimKind.CAUSAL));
        assertEquals(Claim.State.EDITED, claim.reading.state);
        assertEquals(Set.of(ClaimKind.CAUSAL), claim.reading.kinds);
    }

    @Test
    void bordersStayWithinTheBlock() {
        claim.moveBorders(0, 7);
        assertEquals("Margins", claim.text());
        assertThrows(IllegalArgumentException.class, () -> claim.moveBorders(0, 1_000));
        assertThrows(IllegalArgumentException.class, () -> claim.moveBorders(5, 5));
        assertEquals("Margins", claim.text());
    }

    @Test
    void bordersStandAroundWordsAndDivideNoCharacter() {
        Block signs = ExampleEdition.of("A 𝔐𝔞𝔯𝔤𝔦𝔫 grew.").blocks().get(0);
        Claim whole =
                Claim.suggested(
                        signs, new ClaimReading(0, 14, EnumSet.noneOf(ClaimKind.class), null), 0);
        assertThrows(IllegalArgumentException.class, () -> whole.moveBorders(3, 14));
        assertThrows(IllegalArgumentException.class, () -> whole.moveBorders(0, 3));
        assertThrows(IllegalArgumentException.class, () -> whole.moveBorders(1, 2));
        whole.moveBorders(2, 4);
        assertEquals("𝔐", whole.text());
    }

    @Test
    void aLabelIsOneLine() {
        claim.name("Wide\r\nmargins\u0000");
        assertEquals("Wide margins", claim.reading.label);
    }

    @Test
    void aPlacedClaimKeepsItsDecisionUntilThePlacingIsTakenBack() {
        claim.name("Wide margins");
        Block later = ExampleEdition.of("The margins became wide.").blocks().get(0);
        Claim placed = claim.placedAt(later, 4, 23);
        assertEquals("margins became wide", placed.text());
        assertEquals("Wide margins", placed.reading.label);
        assertEquals(Rule.BY_HAND, placed.carriedBy);
        ClaimChange step =
                new ClaimChange(
                        ClaimChange.Decision.now(ClaimChange.Action.PLACE, "Ada", NOON),
                        placed,
                        null);
        assertTrue(step.undo());
        assertEquals(Claim.State.DISMISSED, placed.reading.state);
        assertNull(placed.carriedFrom);
    }

    @Test
    void aBlankLabelTakesItAway() {
        claim.name("Wide margins");
        claim.name(" ");
        assertNull(claim.reading.label);
        assertThrows(IllegalArgumentException.class, () -> claim.name("x".repeat(201)));
    }

    @Test
    void theSecondHalfOfADividedClaimIsANewOneOfTheSameKinds() {
        claim.name("Wide margins");
        Claim second = claim.split(7, 8);
        assertEquals("Margins", claim.text());
        assertEquals("grew wide.", second.text());
        assertEquals(claim.reading.kinds, second.reading.kinds);
        assertNull(second.reading.label);
        assertTrue(second.isDecided());
    }

    @Test
    void aClaimTakesTheWordsAndKindsOfAnother() {
        Claim other =
                Claim.suggested(
                        block,
                        new ClaimReading(19, 41, EnumSet.of(ClaimKind.CAUSAL), "Readers"),
                        0.2);
        ClaimReading before = claim.absorb(other);
        assertEquals(block.text, claim.text());
        assertEquals(EnumSet.of(ClaimKind.EMPIRICAL, ClaimKind.CAUSAL), claim.reading.kinds);
        assertEquals("Readers", claim.reading.attributedTo);
        assertEquals(18, before.end);
    }

    @Test
    void aDecisionCanBeTakenBack() {
        ClaimChange change =
                new ClaimChange(decision(ClaimChange.Action.DISMISS), claim, claim.dismiss());
        assertTrue(change.undo());
        assertEquals(Claim.State.SUGGESTED, claim.reading.state);
        assertFalse(change.undo());
    }

    @Test
    void whatWasChangedSinceIsNotTakenBack() {
        ClaimChange change =
                new ClaimChange(decision(ClaimChange.Action.CONFIRM), claim, claim.confirm());
        claim.name("Wide margins");
        assertFalse(change.undo());
        assertEquals("Wide margins", claim.reading.label);
    }

    @Test
    void takingBackAnAddedClaimDismissesIt() {
        Claim added = Claim.added(block, 19, 41, EnumSet.of(ClaimKind.EMPIRICAL));
        ClaimChange change = new ClaimChange(decision(ClaimChange.Action.ADD), added, null);
        assertTrue(change.undo());
        assertEquals(Claim.State.DISMISSED, added.reading.state);
    }

    private static ClaimChange.Decision decision(ClaimChange.Action action) {
        return ClaimChange.Decision.now(action, "Ada Lind", NOON);
    }
}
