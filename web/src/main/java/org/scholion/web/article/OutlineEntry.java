package org.scholion.web.article;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;

/**
 * A headed section in the outline.
 *
 * @param anchor its fragment on the reading page
 * @param level 1 for the parts of the article
 */
public record OutlineEntry(String anchor, int level, String title) {

    /** The headed sections of the text itself; the lists behind it have entries of their own. */
    static List<OutlineEntry> of(Edition edition) {
        Set<Section> written =
                edition.blocks().stream().map(block -> block.section).collect(Collectors.toSet());
        return edition.sections().stream()
                .filter(section -> section.title != null)
                .filter(s -> s.kind == Section.Kind.BODY || written.contains(s))
                .map(section -> new OutlineEntry(section.key, section.level, section.title))
                .toList();
    }
}
