package org.scholion.importer.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholion.importer.Suggestions;
import org.scholion.importer.audit.SuggestedFinding;
import org.scholion.importer.claim.Figure;
import org.scholion.importer.claim.SuggestedClaim;

/** The keys {@code claims} and {@code findings}. */
final class SuggestionJson {

    private SuggestionJson() {}

    /**
     * Claims in reading order; {@code notes} and {@code references} are those in the claim's own
     * sentence.
     */
    static List<Json> claims(Suggestions suggestions) {
        List<Json> claims = new ArrayList<>();
        for (SuggestedClaim claim : suggestions.claims()) {
            claims.add(claim("k" + (claims.size() + 1), claim));
        }
        return claims;
    }

    private static Json claim(String id, SuggestedClaim claim) {
        return new Json()
                .put("id", id)
                .put("block", TextJson.id(claim.block()))
                .put("start", claim.start())
                .put("end", claim.end())
                .put("text", claim.text())
                .put("kinds", claim.kinds().stream().sorted().map(SuggestionJson::lower).toList())
                .put("attributedTo", claim.attributedTo())
                .put("notes", claim.notes().stream().map(n -> Json.number(n.number)).toList())
                .put("references", claim.references().stream().map(r -> r.key).toList())
                .put("figures", claim.figures().stream().map(SuggestionJson::figure).toList())
                .put("salience", claim.salience());
    }

    private static Json figure(Figure figure) {
        return new Json()
                .put("text", figure.text())
                .put("value", figure.value())
                .put("unit", figure.unit());
    }

    /** Findings, the gravest first. */
    static List<Json> findings(Suggestions suggestions) {
        return suggestions.findings().stream().map(SuggestionJson::finding).toList();
    }

    private static Json finding(SuggestedFinding finding) {
        SuggestedFinding.Subject subject = finding.subject();
        return new Json()
                .put("code", finding.code())
                .put("severity", lower(finding.severity()))
                .put("message", finding.message())
                .put(
                        "subject",
                        new Json().put("kind", lower(subject.kind())).put("id", subject.id()))
                .put("lines", finding.lines())
                .put("raw", finding.raw());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
