package org.scholion.domain.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.ExampleEdition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reattachment.Rule;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.domain.discussion.TargetCarrier.Carried;

class TargetCarrierTest {

    private static final String FIRST = "Margins grew wide. Readers wrote in them.";
    private static final String SECOND = "Printers did not mind. Binders cut them off.";
    private static final String THIRD = "Later the margins were cheap again.";

    private final Edition old = ExampleEdition.of(FIRST, SECOND, THIRD);

    @Test
    void wordsAreFoundBehindWhatWasPutInBefore() {
        Carried found =
                carry(range(0, 19, 0, 41), "In the beginning.", "So: " + FIRST, SECOND)
                        .orElseThrow();
        assertEquals(Rule.SAME_BLOCK_EXACT, found.rule());
        assertEquals("Readers wrote in them.", found.target().exact);
        assertEquals(23, found.target().start);
        assertEquals("So: Margins grew wide. ", found.target().prefix);
    }

    @Test
    void correctedWordsSayThatTheyWereCorrected() {
        Carried found =
                carry(range(0, 19, 0, 41), FIRST.replace("wrote", "scribbled")).orElseThrow();
        assertEquals(Rule.SAME_BLOCK_ALIKE, found.rule());
        assertEquals("Readers scribbled in them.", found.target().exact);
    }

    @Test
    void wordsThatAreGoneHaveNoPlace() {
        assertTrue(carry(range(0, 19, 0, 41), "Margins grew wide.", SECOND).isEmpty());
    }

    @Test
    void wordsAcrossParagraphsStayAcrossThem() {
        Target across = range(0, 19, 1, 22);
        Carried found = carry(across, "New.", FIRST, "Now: " + SECOND).orElseThrow();
        assertEquals("Readers wrote in them.\nNow: Printers did not mind.", found.target().exact);
        assertEquals(Rule.SAME_BLOCK_ALIKE, found.rule());
    }

    @Test
    void paragraphsThatAreNoNeighboursAnyMoreHaveNothingAcrossThem() {
        assertTrue(carry(range(0, 19, 1, 22), FIRST, "Between them.", SECOND).isEmpty());
        assertTrue(carry(range(0, 19, 1, 22), SECOND, FIRST).isEmpty());
    }

    @Test
    void aParagraphThatMovedIsFound() {
        Carried found = carry(Target.block(block(1)), THIRD, SECOND, FIRST).orElseThrow();
        assertEquals(SECOND, found.target().block.text);
        assertTrue(carry(Target.block(block(1)), FIRST, THIRD).isEmpty());
    }

    @Test
    void whatWasNotFoundInOneEditionIsFoundWhenItIsBackInTheNext() {
        Edition now = ExampleEdition.of(THIRD);
        Edition later = ExampleEdition.of(THIRD, SECOND);
        Target words = range(1, 23, 1, 44);
        assertTrue(carrier(old, now, List.of()).carry(words).isEmpty());
        Carried found = carrier(now, later, List.of()).carry(words).orElseThrow();
        assertEquals("Binders cut them off.", found.target().exact);
        assertEquals(Rule.EXACT_ELSEWHERE, found.rule());
        assertEquals(
                SECOND,
                carrier(now, later, List.of())
                        .carry(Target.block(block(1)))
                        .orElseThrow()
                        .target()
                        .block
                        .text);
    }

    @Test
    void sectionsAndNotesAreFoundByTheirWords() {
        old.add(new Note("1", "Ledgers of the ferry, vol. 2.", null, List.of(3)));
        Edition now = ExampleEdition.of(FIRST);
        now.add(new Note("1", "Put in before.", null, List.of(3)));
        now.add(new Note("2", "Ledgers of the ferry, vol. 3.", null, List.of(4)));
        TargetCarrier carrier = carrier(old, now, List.of());
        Target note = Target.of(TargetKind.NOTE, old.notes().get(0).id);
        Target section = Target.of(TargetKind.SECTION, old.sections().get(0).id);
        assertEquals(now.notes().get(1).id, carrier.carry(note).orElseThrow().target().id);
        assertEquals(Rule.SAME_BLOCK_ALIKE, carrier.carry(note).orElseThrow().rule());
        assertEquals("Ledgers of the ferry, vol. 2.", carrier.words(note));
        assertEquals(now.sections().get(0).id, carrier.carry(section).orElseThrow().target().id);
        assertTrue(carrier(old, ExampleEdition.of(FIRST), List.of()).carry(note).isEmpty());
    }

    @Test
    void aClaimIsTheOneThatCameFromItElseOneOfItsWordsElseTheseWords() {
        Edition now = ExampleEdition.of("Put in before.", FIRST);
        Block there = now.blocks().get(1);
        Claim claim = Claim.added(block(0), 0, 18, EnumSet.of(ClaimKind.EMPIRICAL));
        Claim same = claim.placedAt(there, 0, 18);
        Claim ofItsWords = Claim.added(there, 0, 18, EnumSet.of(ClaimKind.EMPIRICAL));
        Target target = Target.claim(claim);
        assertEquals(same.id, carry(claim, now, List.of(ofItsWords, same)).target().id);
        assertEquals(ofItsWords.id, carry(claim, now, List.of(ofItsWords)).target().id);
        assertEquals("Margins grew wide.", carry(claim, now, List.of()).target().exact);
        TargetCarrier gone =
                new TargetCarrier(
                        old, ExampleEdition.of(SECOND), Map.of(claim.id, claim), List.of());
        assertTrue(gone.carry(target).isEmpty());
        assertEquals("Margins grew wide.", gone.words(target));
    }

    private Carried carry(Claim claim, Edition now, List<Claim> claims) {
        return new TargetCarrier(old, now, Map.of(claim.id, claim), claims)
                .carry(Target.claim(claim))
                .orElseThrow();
    }

    private Optional<Carried> carry(Target target, String... paragraphs) {
        return carrier(old, ExampleEdition.of(paragraphs), List.of()).carry(target);
    }

    private static TargetCarrier carrier(Edition old, Edition now, List<Claim> claims) {
        return new TargetCarrier(old, now, Map.of(), claims);
    }

    private Target range(int first, int start, int last, int end) {
        return Target.range(old.blocks().subList(first, last + 1), start, end);
    }

    private Block block(int index) {
        return old.blocks().get(index);
    }
}
