package org.scholion.domain.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Matching;
import org.scholion.domain.article.Reattachment;

/**
 * Carries what people decided about the claims of one edition to the next. A decided claim keeps
 * its decision at its new place; a new suggestion that covers the same words gives way to it. A
 * decided claim whose place is not found again stays with its old edition and is shown as an
 * orphan.
 */
public final class ClaimCarrier {

    private final Matching<Block> matching;
    private final Reattachment reattachment;

    public ClaimCarrier(Edition old, Edition now) {
        this.matching = Matching.ofBlocks(old, now);
        this.reattachment = new Reattachment(now.blocks());
    }

    /**
     * The claims of the new edition.
     *
     * @param old claims of the old edition, and orphans of those before it, whose words may be
     *     back; undecided ones are left behind
     * @param suggested what the importer suggests for the new edition
     */
    public List<Claim> carry(List<Claim> old, List<Claim> suggested) {
        List<Claim> claims = new ArrayList<>();
        old.stream().filter(Claim::isDecided).forEach(c -> place(c).ifPresent(claims::add));
        int carried = claims.size();
        for (Claim suggestion : suggested) {
            if (claims.subList(0, carried).stream().noneMatch(suggestion::hasWordsOf)) {
                claims.add(suggestion);
            }
        }
        return claims;
    }

    private Optional<Claim> place(Claim claim) {
        Block counterpart = matching.counterpart(claim.block);
        return reattachment
                .find(claim.block, claim.reading.start, claim.reading.end, counterpart)
                .map(found -> claim.carriedTo(found.block(), found));
    }
}
