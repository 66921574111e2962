package org.scholion.web.margin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.scholion.domain.article.Block;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.discussion.TargetKind;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.TargetAddress;
import org.scholion.web.security.Here;

/** The claims of one paragraph that stand, in order. */
@ApplicationScoped
class ClaimLines {

    private final EntityManager database;
    private final Here here;

    ClaimLines(EntityManager database, Here here) {
        this.database = database;
        this.here = here;
    }

    /** Empty for whoever may not write. */
    @Transactional
    List<ClaimLine> of(Block block, Seat seat) {
        if (!here.may(Right.ANNOTATE)) {
            return List.of();
        }
        return database.createQuery(
                        "from Claim c where c.block.id = :block and c.reading.state <> :dismissed"
                                + " order by c.reading.start, c.id",
                        Claim.class)
                .setParameter("block", block.id)
                .setParameter("dismissed", Claim.State.DISMISSED)
                .getResultStream()
                .map(claim -> line(claim, block, seat))
                .toList();
    }

    private static ClaimLine line(Claim claim, Block block, Seat seat) {
        return new ClaimLine(
                block.text.substring(claim.reading.start, claim.reading.end),
                "%s/targets/%s/new"
                        .formatted(seat.address(), TargetAddress.of(TargetKind.CLAIM, claim.id)));
    }
}
