package org.scholion.importer.markdown;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholion.importer.parsed.FrontMatter;

/** Makes the front matter of its draft. */
final class FrontMatterMaker {

    private FrontMatterMaker() {}

    static FrontMatter of(FrontDraft draft, String language) {
        return new FrontMatter(
                language,
                draft.type,
                draft.doi == null ? draft.citedDoi : draft.doi,
                draft.edn,
                draft.titles,
                Map.of(),
                draft.abstracts,
                draft.keywords,
                container(draft),
                new FrontMatter.Dates(
                        draft.dates.get("received"),
                        draft.dates.get("revised"),
                        draft.dates.get("accepted"),
                        draft.dates.get("published")),
                new FrontMatter.Licence(draft.licenceText, draft.licenceUrl));
    }

    private static FrontMatter.Container container(FrontDraft draft) {
        String year = draft.place.get("year");
        return new FrontMatter.Container(
                draft.journals,
                draft.issn,
                draft.place.get("volume"),
                draft.place.get("issue"),
                draft.place.get("first"),
                draft.place.get("last"),
                year == null ? null : Integer.valueOf(year));
    }

    /** The language of the running text; of the front matter where there is no text. */
    static String language(List<BlockDraft> blocks, FrontDraft draft) {
        String text =
                blocks.stream()
                        .filter(BlockDraft::isText)
                        .map(block -> block.raw)
                        .limit(200)
                        .collect(Collectors.joining(" "));
        if (text.isBlank()) {
            text = String.join(" ", draft.titles.values().stream().limit(1).toList());
        }
        return Languages.of(text);
    }
}
