package org.scholion.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.scholion.domain.article.Edition;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimChange;
import org.scholion.web.article.CurrentEditions;

/** The claims of an edition with all that pages show of them, in a fixed number of queries. */
@ApplicationScoped
class EditionClaims {

    /**
     * The claims of an edition at one moment.
     *
     * @param claims in reading order, dismissed ones too
     * @param last the decision that can be taken back; null where there is none
     */
    record Snapshot(long edition, ClaimText text, List<ClaimView> claims, Last last) {

        /**
         * @throws NotFoundException where the edition has no such claim
         */
        ClaimView claim(String id) {
            return claims.stream()
                    .filter(claim -> claim.id().equals(id))
                    .findFirst()
                    .orElseThrow(NotFoundException::new);
        }

        /** The claims of a paragraph. */
        List<ClaimView> in(long block) {
            return claims.stream().filter(claim -> claim.block() == block).toList();
        }
    }

    /**
     * A decision that can be taken back.
     *
     * @param ofOrphan whether it was about a claim of an earlier edition
     */
    public record Last(long decision, ClaimChange.Action action, boolean ofOrphan) {}

    private final CurrentEditions current;
    private final ClaimTexts texts;
    private final Claim.Repository claims;
    private final ClaimChange.Repository changes;
    private final EntityManager database;

    EditionClaims(
            CurrentEditions current,
            ClaimTexts texts,
            Claim.Repository claims,
            ClaimChange.Repository changes,
            EntityManager database) {
        this.current = current;
        this.texts = texts;
        this.claims = claims;
        this.changes = changes;
        this.database = database;
    }

    /**
     * @throws NotFoundException where no article has the address
     */
    @Transactional
    Snapshot at(String slug) {
        return of(current.ask(slug).orElseThrow(NotFoundException::new));
    }

    @Transactional
    Snapshot of(long id) {
        ClaimText text = texts.of(id);
        Edition edition = database.getReference(Edition.class, id);
        List<Claim> found = claims.of(edition);
        return new Snapshot(
                id,
                text,
                IntStream.range(0, found.size()).mapToObj(i -> view(found, i, text)).toList(),
                last(changes.lastOf(edition)).orElse(null));
    }

    private static Optional<Last> last(List<ClaimChange> steps) {
        return steps.stream()
                .findFirst()
                .map(step -> new Last(step.decision, step.action, isOfOrphan(step)));
    }

    private static boolean isOfOrphan(ClaimChange step) {
        return step.action == ClaimChange.Action.PLACE
                || !step.claim.edition.id.equals(step.edition.id);
    }

    private static ClaimView view(List<Claim> claims, int i, ClaimText text) {
        Claim claim = claims.get(i);
        return ClaimView.of(
                claim,
                text.paragraph(claim.block.id),
                neighbour(claims, i, -1),
                neighbour(claims, i, 1));
    }

    /** The nearest claim of the same block that stands. */
    private static Claim neighbour(List<Claim> claims, int of, int step) {
        Long block = claims.get(of).block.id;
        int i = of + step;
        while (i >= 0 && i < claims.size() && claims.get(i).block.id.equals(block)) {
            if (claims.get(i).reading.state != Claim.State.DISMISSED) {
                return claims.get(i);
            }
            i += step;
        }
        return null;
    }
}
