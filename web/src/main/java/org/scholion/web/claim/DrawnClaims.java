package org.scholion.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.Claim;
import org.scholion.web.article.EditionViews;
import org.scholion.web.markup.Markup;
import org.scholion.web.markup.Stretch;

/**
 * What the reading page draws of an edition's claims: those worth checking and those that people
 * decided about, except dismissed ones.
 */
@ApplicationScoped
public class DrawnClaims {

    private final Claim.Repository claims;
    private final EditionViews views;
    private final EntityManager database;

    DrawnClaims(Claim.Repository claims, EditionViews views, EntityManager database) {
        this.claims = claims;
        this.views = views;
        this.database = database;
    }

    /** A text that is another one after every decision about the edition's claims. */
    @Transactional
    public String revision(long edition) {
        Object[] row =
                database.createQuery(
                                "select count(c), coalesce(sum(c.version), 0) from Claim c where"
                                        + " c.edition.id = :edition",
                                Object[].class)
                        .setParameter("edition", edition)
                        .getSingleResult();
        return row[0] + "-" + row[1];
    }

    /** The stretches and signs of the claims in each block, by its id. */
    @Transactional
    public Map<Long, List<Stretch>> of(long edition) {
        String address = views.of(edition).masthead().address() + "/claims/";
        Map<Long, List<Stretch>> drawn = new HashMap<>();
        for (Claim claim : claims.of(database.getReference(Edition.class, edition))) {
            if (claim.reading.state != Claim.State.DISMISSED && Weight.isShownFirst(claim)) {
                String id = Ids.inAddress(claim.id);
                int end = claim.reading.end;
                List<Stretch> here =
                        drawn.computeIfAbsent(claim.block.id, block -> new ArrayList<>());
                Markup words = Markup.claim("claim-" + id, claim.isDecided());
                here.add(new Stretch(claim.reading.start, end, words));
                here.add(new Stretch(end, end, Markup.claimSign(address + id)));
            }
        }
        return drawn;
    }
}
