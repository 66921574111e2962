package org.scholion.importer.audit;

import java.util.List;
import java.util.regex.Pattern;
import org.scholion.domain.article.Citation;

/**
 * A citation that no entry of the bibliography fits.
 *
 * <p>Tolerance: near misses are left to {@link CitationYearDiffers} and {@link
 * CitationNameDiffers}. Silent where the article has no bibliography at all, and where no year can
 * be read in the citation: it may point elsewhere.
 */
final class CitationWithoutReference implements Check {

    private static final Pattern NUMBER = Pattern.compile("\\[?\\d{1,3}(?!\\d)");

    @Override
    public String code() {
        return "citation-without-reference";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        CitedWorks works = edition.citedWorks();
        if (edition.edition().references().isEmpty()) {
            return List.of();
        }
        boolean byNumber =
                edition.edition().citations().stream()
                        .anyMatch(c -> c.reference != null && isNumber(c));
        return edition.edition().citations().stream()
                .filter(c -> !works.isFound(c))
                .filter(c -> works.words(c).year() != null || byNumber && isNumber(c))
                .map(
                        c ->
                                SuggestedFinding.warning(
                                        this,
                                        Place.of(c),
                                        "The text cites “%s”, but the list of references has no such entry."
                                                .formatted(c.text())))
                .toList();
    }

    private static boolean isNumber(Citation citation) {
        return NUMBER.matcher(citation.text()).lookingAt();
    }
}
