package org.scholion.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.scholion.domain.article.Edition;
import org.scholion.domain.audit.Finding;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimCarrier;
import org.scholion.importer.Suggestions;

/**
 * Stores what stands beside the text of a new edition: its claims, with what people decided about
 * those of the editions before, and its findings. Dismissals of findings hold for the article and
 * need no carrying.
 */
@ApplicationScoped
class Margin {

    private final Claim.Repository claims;
    private final Finding.Repository findings;
    private final Suggester suggester;

    Margin(Claim.Repository claims, Finding.Repository findings, Suggester suggester) {
        this.claims = claims;
        this.findings = findings;
        this.suggester = suggester;
    }

    /** What there is to say about an edition; needs no database. */
    Suggestions suggest(Edition edition) {
        return suggester.suggest(edition);
    }

    /**
     * Writes in batches; reads with three queries, however much there is.
     *
     * @param before the edition that was shown until now; null for an article's first
     */
    void write(Edition edition, Edition before, Suggestions suggestions) {
        claims.persist(claimsOf(edition, before, suggestions.claimsToStore()));
        findings.persist(suggestions.findingsToStore(edition));
    }

    private List<Claim> claimsOf(Edition edition, Edition before, List<Claim> suggested) {
        if (before == null) {
            return suggested;
        }
        List<Claim> old = new ArrayList<>(claims.of(before));
        old.addAll(claims.orphansOf(before));
        return new ClaimCarrier(before, edition).carry(old, suggested);
    }
}
