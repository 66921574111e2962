package org.scholion.importer.audit;

import java.util.List;
import java.util.Locale;

/**
 * An ISSN that is not four digits, a hyphen, three digits and a check digit (ISO 3297), or whose
 * check digit does not follow from the others.
 *
 * <p>Tolerance: a dash for the hyphen and a small x are fine. Silent where none is printed.
 */
final class MalformedIssn implements Check {

    @Override
    public String code() {
        return "issn-malformed";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        String printed =
                edition.edition().publication == null ? null : edition.edition().publication.issn;
        if (printed == null) {
            return List.of();
        }
        String issn = printed.strip().replaceAll("[–—‐]", "-").toUpperCase(Locale.ROOT);
        String why = "is not eight digits with a hyphen";
        if (issn.matches("\\d{4}-\\d{3}[\\dX]")) {
            String digits = issn.replace("-", "");
            char right = CheckDigit.issn(digits.substring(0, 7));
            if (right == digits.charAt(7)) {
                return List.of();
            }
            why = "would have to end in %s".formatted(right);
        }
        return List.of(
                SuggestedFinding.warning(
                        this, Place.article(printed), "The ISSN %s %s.".formatted(printed, why)));
    }
}
