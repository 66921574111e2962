package org.scholion.importer.outline;

import java.util.List;
import org.scholion.domain.claim.Claim;

/**
 * A claim with what it leans on.
 *
 * @param tie what its sentence says about those around it; null where it says nothing
 * @param section key of the section it stands in
 * @param concluding whether it draws a conclusion: by its words, or since its section concludes
 * @param sources given in the claim, or else elsewhere in its sentence
 * @param inherited where there are none: given later in the paragraph, and meant for it too
 * @param claims that it leans on, in reading order
 */
public record OutlineNode(
        Claim claim,
        Tie tie,
        String section,
        boolean concluding,
        List<OutlineSource> sources,
        List<OutlineSource> inherited,
        List<OutlineNode> claims) {

    /** Whether another claim stands below it. */
    public boolean leansOnClaims() {
        return !claims.isEmpty();
    }

    /** How many claims stand below it. */
    public int claimsBelow() {
        return claims.stream().mapToInt(claim -> 1 + claim.claimsBelow()).sum();
    }
}
