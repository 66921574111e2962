package org.scholion.web.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Slug;
import org.scholion.importer.Suggestions;
import org.scholion.web.article.EditionView;
import org.scholion.web.reading.BodyView;
import org.scholion.web.reading.BodyView.Flow;

/**
 * What the importer made of a file that nobody has kept yet: holds no entity.
 *
 * @param bareDoi as printed; null where none was
 * @param look the first of the text
 * @param rest the text behind it
 */
record ImportReport(
        EditionView edition,
        String bareDoi,
        Counts counts,
        List<LeftOver> leftOver,
        List<Flow> look,
        List<Flow> rest) {

    /** Blocks, or whole lists, of the text that are seen at once. */
    private static final int LOOK = 6;

    record Counts(
            int sections,
            int paragraphs,
            int notes,
            int references,
            int citations,
            int claims,
            int findings) {}

    /** A line of the file that has no place in the article. */
    record LeftOver(int line, String text) {}

    /** Reads an edition that is not stored; gives it to an article that never will be. */
    static ImportReport of(Edition edition) {
        Article article = new Article(Slug.of(edition.title()), null);
        article.add(edition);
        EditionView view = EditionView.of(article, edition);
        List<Flow> flows = new ArrayList<>();
        BodyView.of(edition, view, Map.of()).parts().forEach(part -> flows.addAll(part.flows()));
        int looked = Math.min(LOOK, flows.size());
        return new ImportReport(
                view,
                edition.doi,
                counts(edition, Suggestions.of(edition)),
                edition.unplaced().stream().map(it -> new LeftOver(it.line, it.text)).toList(),
                List.copyOf(flows.subList(0, looked)),
                List.copyOf(flows.subList(looked, flows.size())));
    }

    private static Counts counts(Edition edition, Suggestions suggestions) {
        return new Counts(
                count(edition.sections(), section -> section.kind == Section.Kind.BODY),
                count(edition.blocks(), block -> block.kind == Block.Kind.PARAGRAPH),
                edition.notes().size(),
                edition.references().size(),
                edition.citations().size(),
                suggestions.claims().size(),
                suggestions.findings().size());
    }

    private static <T> int count(List<T> all, java.util.function.Predicate<T> which) {
        return (int) all.stream().filter(which).count();
    }
}
