package org.scholion.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholion.domain.article.Edition;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimChange;

/** The claims of earlier editions that have no place in one, for its editors. */
@ApplicationScoped
class Orphans {

    private final Claim.Repository claims;
    private final ClaimChange.Repository changes;
    private final EntityManager database;

    Orphans(Claim.Repository claims, ClaimChange.Repository changes, EntityManager database) {
        this.claims = claims;
        this.changes = changes;
        this.database = database;
    }

    /** By two queries, three where the edition is not at hand; dismissed ones need no place. */
    @Transactional
    List<Orphan> of(long edition) {
        List<Claim> orphans =
                claims.orphansOf(database.getReference(Edition.class, edition)).stream()
                        .filter(claim -> claim.reading.state != Claim.State.DISMISSED)
                        .toList();
        Map<Claim, List<ClaimChange>> about =
                changes.about(orphans).stream().collect(Collectors.groupingBy(c -> c.claim));
        return orphans.stream()
                .map(claim -> Orphan.of(claim, about.getOrDefault(claim, List.of())))
                .toList();
    }

    /**
     * @throws NotFoundException where the edition has no such orphan
     */
    @Transactional
    Orphan one(long edition, String id) {
        return of(edition).stream()
                .filter(orphan -> orphan.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
