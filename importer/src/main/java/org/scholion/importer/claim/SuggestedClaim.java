package org.scholion.importer.claim;

import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.domain.claim.ClaimReading;

/**
 * A stretch of one block that, as the importer sees it, asserts something. People decide whether it
 * does.
 *
 * @param start UTF-16 offset in the block's text of the first character
 * @param end UTF-16 offset behind the last character
 * @param kinds at least one
 * @param attributedTo who is said to have said or thought it, as printed; null where nobody is
 *     named
 * @param notes whose marks stand in this sentence
 * @param references that are cited in this sentence
 * @param inheritedNotes where the sentence has no evidence of its own: those of a later sentence of
 *     its paragraph that seem to be meant for it too
 * @param inheritedReferences likewise
 * @param salience from 0 to 1: how much the claim is worth checking in class
 */
public record SuggestedClaim(
        Block block,
        int start,
        int end,
        Set<ClaimKind> kinds,
        String attributedTo,
        List<Note> notes,
        List<Reference> references,
        List<Note> inheritedNotes,
        List<Reference> inheritedReferences,
        List<Figure> figures,
        double salience) {

    /** Claims from here on are worth showing before anybody asks for more. */
    public static final double SHOWN_FIRST = 0.5;

    public SuggestedClaim {
        kinds = Set.copyOf(kinds);
        notes = List.copyOf(notes);
        references = List.copyOf(references);
        inheritedNotes = List.copyOf(inheritedNotes);
        inheritedReferences = List.copyOf(inheritedReferences);
        figures = List.copyOf(figures);
    }

    /** The words of the claim. */
    public String text() {
        return block.text.substring(start, end);
    }

    /** The same as an entity, for people to decide about. */
    public Claim claim() {
        return Claim.suggested(block, new ClaimReading(start, end, kinds, attributedTo), salience);
    }
}
