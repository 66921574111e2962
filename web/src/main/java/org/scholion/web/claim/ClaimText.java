package org.scholion.web.claim;

import jakarta.ws.rs.NotFoundException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;
import org.scholion.web.article.EditionView;

/**
 * The text of an edition as the claims pages need it; holds no entity.
 *
 * @param paragraphs by id of their block, in reading order
 */
record ClaimText(EditionView edition, Map<Long, Paragraph> paragraphs, List<Heading> sections) {

    /**
     * A section that has text.
     *
     * @param anchor its fragment on the reading page
     * @param title null for text before the first heading
     */
    public record Heading(String anchor, String title) {}

    static ClaimText of(Edition edition, EditionView view) {
        Map<Long, Paragraph> paragraphs = new LinkedHashMap<>();
        ParagraphReader.read(edition, view).forEach(p -> paragraphs.put(p.block(), p));
        return new ClaimText(
                view,
                paragraphs,
                edition.sections().stream()
                        .filter(section -> section.kind == Section.Kind.BODY)
                        .filter(s -> paragraphs.values().stream().anyMatch(p -> isIn(p, s)))
                        .map(section -> new Heading(section.key, section.title))
                        .toList());
    }

    private static boolean isIn(Paragraph paragraph, Section section) {
        return paragraph.section().equals(section.key);
    }

    /**
     * @throws NotFoundException where this edition has no such block
     */
    Paragraph paragraph(long block) {
        Paragraph paragraph = paragraphs.get(block);
        if (paragraph == null) {
            throw new NotFoundException();
        }
        return paragraph;
    }

    /** The paragraphs of a section in which something may be claimed. */
    List<Paragraph> proseOf(String section) {
        return paragraphs.values().stream()
                .filter(p -> p.section().equals(section))
                .filter(p -> p.kind() != Block.Kind.FORMULA && p.kind() != Block.Kind.CODE)
                .filter(p -> !p.text().isBlank())
                .toList();
    }

    /** Anchor of the section of this title, else of the first; null where there is none. */
    String anchorOf(String title) {
        return sections.stream()
                .filter(heading -> heading.title() != null && heading.title().equals(title))
                .findFirst()
                .or(() -> sections.stream().findFirst())
                .map(Heading::anchor)
                .orElse(null);
    }

    /** Title of a section; null where it has none. */
    String title(String section) {
        return sections.stream()
                .filter(heading -> heading.anchor().equals(section))
                .map(Heading::title)
                .findFirst()
                .orElse(null);
    }
}
