package org.scholion.importer.outline;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.importer.claim.ClaimSuggester;
import org.scholion.importer.claim.SuggestedClaim;

/**
 * A stretch of a block without a source of its own, and the sources given later in the paragraph
 * that the importer takes to be meant for it too.
 *
 * @param start UTF-16 offset in the block's text
 */
record LaterSources(int start, int end, List<OutlineSource> sources) {

    /** Those of an edition whose language the importer reads, by their blocks. */
    static Map<Block, List<LaterSources>> of(Edition edition) {
        Map<Block, List<LaterSources>> later = new IdentityHashMap<>();
        for (SuggestedClaim claim : ClaimSuggester.suggest(edition)) {
            List<OutlineSource> sources =
                    Stream.concat(
                                    claim.inheritedNotes().stream().map(OutlineSource::of),
                                    claim.inheritedReferences().stream().map(OutlineSource::of))
                            .distinct()
                            .toList();
            if (!sources.isEmpty()) {
                later.computeIfAbsent(claim.block(), b -> new ArrayList<>())
                        .add(new LaterSources(claim.start(), claim.end(), sources));
            }
        }
        return later;
    }
}
