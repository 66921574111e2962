package org.scholion.web.claim;

import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimChange;
import org.scholion.domain.claim.ClaimKind;

/**
 * A claim of an earlier edition, about which people decided something, and whose words were not
 * found again.
 *
 * @param edition number of that edition
 * @param paragraph number of its paragraph there; null where it had none
 * @param section title of its section there; null where it had none
 * @param before what stood before it in its paragraph
 * @param behind what stood behind it
 * @param decisions what was decided about it, oldest first
 */
public record Orphan(
        String id,
        int version,
        int edition,
        Integer paragraph,
        String section,
        String before,
        String words,
        String behind,
        Claim.State state,
        boolean addedByHand,
        List<ClaimKind> kinds,
        String label,
        List<PastDecision> decisions) {

    static Orphan of(Claim claim, List<ClaimChange> changes) {
        String text = claim.block.text;
        return new Orphan(
                Ids.inAddress(claim.id),
                claim.version,
                claim.edition.number,
                claim.block.number,
                claim.block.section.title,
                text.substring(0, claim.reading.start),
                claim.text(),
                text.substring(claim.reading.end),
                claim.reading.state,
                claim.addedByHand,
                List.copyOf(claim.reading.kinds),
                claim.reading.label,
                changes.stream().map(change -> PastDecision.of(List.of(change))).toList());
    }

    /** Its fragment on the page. */
    public String anchor() {
        return "orphan-" + id;
    }

    /** Where decisions about it are sent. */
    public String address(String article) {
        return article + "/claims/orphans/" + id;
    }
}
