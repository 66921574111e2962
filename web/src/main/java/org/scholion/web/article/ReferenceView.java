package org.scholion.web.article;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Reference;
import org.scholion.web.markup.LinkedText;
import org.scholion.web.markup.Piece;

/**
 * An entry of the bibliography as a page shows it.
 *
 * @param id as it stands in an address
 * @param doi full address where the entry has a DOI but does not print it as a link; else null
 * @param language BCP 47 tag of the work; null where unknown, or where the entry is printed in
 *     another script
 * @param citations where the text cites it
 */
public record ReferenceView(
        String id,
        int position,
        String anchor,
        List<Piece> text,
        String doi,
        String language,
        List<Place> citations) {

    private static final Set<String> IN_CYRILLIC =
            Set.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "tg", "mn");

    /** By which it is talked about: {@code reference-0H5RZ9BCV6MHE}. */
    public String target() {
        return "reference-" + id;
    }

    static ReferenceView of(Reference reference, Places places) {
        List<Piece> text = LinkedText.of(reference.text, Map.of());
        return new ReferenceView(
                Ids.inAddress(reference.id),
                reference.position,
                places.of(reference),
                text,
                text.stream().anyMatch(piece -> piece.markup() != null) ? null : doi(reference),
                language(reference),
                places.citationsOf(reference));
    }

    /** A Russian work that is printed in Latin letters must not be read out as Russian. */
    private static String language(Reference reference) {
        String said = reference.fields == null ? null : reference.fields.language;
        boolean cyrillic =
                reference
                        .text
                        .codePoints()
                        .filter(Character::isLetter)
                        .limit(1)
                        .anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.CYRILLIC);
        boolean saidCyrillic = said != null && IN_CYRILLIC.contains(said);
        return cyrillic && said == null ? "ru" : cyrillic == saidCyrillic ? said : null;
    }

    private static String doi(Reference reference) {
        return reference.fields == null ? null : Doi.address(reference.fields.doi);
    }
}
