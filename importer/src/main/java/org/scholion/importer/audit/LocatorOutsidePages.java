package org.scholion.importer.audit;

import java.util.List;
import java.util.Objects;
import org.scholion.domain.article.Citation;

/**
 * A citation of a page that the cited work does not have.
 *
 * <p>Pages are compared as numbers; {@code 585–92} is 585 to 592. Silent where the entry gives no
 * range of pages (a book, an article number), and where the locator is anything but arabic numbers
 * (a chapter, roman numerals, a paragraph).
 */
final class LocatorOutsidePages implements Check {

    @Override
    public String code() {
        return "locator-outside-pages";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        return edition.edition().citations().stream()
                .filter(c -> c.reference != null && c.locator != null)
                .map(this::finding)
                .filter(Objects::nonNull)
                .toList();
    }

    private SuggestedFinding finding(Citation citation) {
        PageRange work = PageRange.read(citation.reference.fields.pages);
        if (work == null || work.first() == work.last()) {
            return null;
        }
        for (String part : citation.locator.split("[,;]|\\band\\b|(?<!\\p{L})и(?!\\p{L})")) {
            PageRange cited = PageRange.read(part);
            if (cited == null) {
                return null;
            }
            if (!cited.isWithin(work)) {
                return SuggestedFinding.error(
                        this,
                        Place.of(citation).with(Place.of(citation.reference)),
                        "The text cites page %s of %s, which stands on pages %s."
                                .formatted(
                                        part.strip(),
                                        Printed.name(citation.reference),
                                        citation.reference.fields.pages));
            }
        }
        return null;
    }
}
