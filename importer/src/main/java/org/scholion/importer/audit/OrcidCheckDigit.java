package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.domain.article.Authorship;

/**
 * An ORCID whose last character does not follow from the others (ISO 7064 MOD 11-2), or that is not
 * four groups of four.
 *
 * <p>Tolerance: an address before it and a small x are fine. Silent for authors without one.
 */
final class OrcidCheckDigit implements Check {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");

    @Override
    public String code() {
        return "orcid-check-digit";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<SuggestedFinding> findings = new ArrayList<>();
        for (Authorship authorship : edition.edition().authorships()) {
            String printed = authorship.author == null ? null : authorship.author.orcid;
            if (printed != null) {
                String orcid =
                        printed.substring(printed.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
                problem(orcid)
                        .ifPresent(
                                p ->
                                        findings.add(
                                                SuggestedFinding.warning(
                                                        this,
                                                        Place.of(authorship, printed),
                                                        "The ORCID %s of %s %s."
                                                                .formatted(
                                                                        orcid,
                                                                        authorship.family,
                                                                        p))));
            }
        }
        return findings;
    }

    private static Optional<String> problem(String orcid) {
        if (!FORM.matcher(orcid).matches()) {
            return Optional.of("is not four groups of four digits");
        }
        String digits = orcid.replace("-", "");
        char right = CheckDigit.mod11And2(digits.substring(0, 15));
        return right == digits.charAt(15)
                ? Optional.empty()
                : Optional.of("would have to end in %s".formatted(right));
    }
}
