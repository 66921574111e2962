package org.scholion.web.article;

import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Reference;
import org.scholion.web.markup.LinkedText;
import org.scholion.web.markup.Piece;

/**
 * An entry of the bibliography as a page shows it.
 *
 * @param doi full address where the entry has a DOI but does not print it as a link; else null
 * @param language BCP 47 tag of the work; null where unknown
 * @param citations where the text cites it
 */
public record ReferenceView(
        int position,
        String anchor,
        List<Piece> text,
        String doi,
        String language,
        List<Place> citations) {

    static ReferenceView of(Reference reference, Places places) {
        List<Piece> text = LinkedText.of(reference.text, Map.of());
        return new ReferenceView(
                reference.position,
                places.of(reference),
                text,
                text.stream().anyMatch(piece -> piece.markup() != null) ? null : doi(reference),
                reference.fields == null ? null : reference.fields.language,
                places.citationsOf(reference));
    }

    private static String doi(Reference reference) {
        return reference.fields == null ? null : Doi.address(reference.fields.doi);
    }
}
