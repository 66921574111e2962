package org.scholion.web.article;

import java.util.List;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Edition;

/**
 * All that the pages show of an edition except its text: never changes, holds no entity, and does
 * not depend on the language of the interface.
 */
public record EditionView(
        long id,
        Masthead masthead,
        FrontView front,
        List<OutlineEntry> outline,
        List<NoteView> notes,
        List<ReferenceView> references,
        List<CitationTag> citationTags) {

    /** Reads the edition, which must be loaded or in an open session. */
    public static EditionView of(Article article, Edition edition) {
        Places places = new Places(edition);
        Masthead masthead = Masthead.of(article, edition);
        return new EditionView(
                edition.id,
                masthead,
                FrontView.of(edition, masthead),
                OutlineEntry.of(edition),
                edition.notes().stream().map(note -> NoteView.of(note, places)).toList(),
                edition.references().stream().map(r -> ReferenceView.of(r, places)).toList(),
                CitationTag.of(masthead));
    }
}
