package org.scholion.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.scholion.domain.article.Edition;
import org.scholion.domain.audit.Finding;
import org.scholion.domain.claim.Claim;
import org.scholion.importer.audit.SourceAudit;
import org.scholion.importer.audit.SuggestedFinding;
import org.scholion.importer.claim.ClaimSuggester;
import org.scholion.importer.claim.SuggestedClaim;

/**
 * What the importer suggests about an edition, beside its text: people decide what stands.
 *
 * @param claims in reading order
 * @param findings the gravest first, then by their first line in the source, then in the order of
 *     the checks
 */
public record Suggestions(List<SuggestedClaim> claims, List<SuggestedFinding> findings) {

    private static final Comparator<SuggestedFinding> GRAVEST_FIRST =
            Comparator.comparing(SuggestedFinding::severity)
                    .thenComparing(finding -> firstLine(finding.lines()));

    public Suggestions {
        claims = List.copyOf(claims);
        findings = findings.stream().sorted(GRAVEST_FIRST).toList();
    }

    private static int firstLine(List<Integer> lines) {
        return lines.stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    /** Works them out; takes time linear in the size of the edition, and changes nothing. */
    public static Suggestions of(Edition edition) {
        return new Suggestions(
                ClaimSuggester.suggest(edition), SourceAudit.standard().check(edition));
    }

    /** The claims as entities. */
    public List<Claim> claimsToStore() {
        return claims.stream().map(SuggestedClaim::claim).toList();
    }

    /** The findings as entities of this edition. */
    public List<Finding> findingsToStore(Edition edition) {
        List<Finding> stored = new ArrayList<>();
        for (SuggestedFinding finding : findings) {
            stored.add(new Finding(edition, stored.size() + 1, finding.notice()));
        }
        return stored;
    }
}
