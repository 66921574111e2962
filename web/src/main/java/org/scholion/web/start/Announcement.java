package org.scholion.web.start;

import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.web.library.Stored;

/** What the log says about a file that was imported. */
final class Announcement {

    private Announcement() {}

    /**
     * For example {@code new article at /articles/on-trade: 2 authors, 5 sections, 31 paragraphs,
     * 12 notes, 10 references, 14 citations; 3 problems, 0 lines left over}.
     */
    static String of(Stored stored) {
        String address = "/articles/" + stored.article().slug;
        return switch (stored.outcome()) {
            case UNCHANGED -> "known already, at " + address;
            case NEW_ARTICLE -> "new article at %s: %s".formatted(address, found(stored.edition()));
            case NEW_EDITION ->
                    "edition %d of %s: %s"
                            .formatted(stored.edition().number, address, found(stored.edition()));
        };
    }

    private static String found(Edition edition) {
        long paragraphs =
                edition.blocks().stream().filter(b -> b.kind == Block.Kind.PARAGRAPH).count();
        return ("%d authors, %d sections, %d paragraphs, %d notes, %d references, %d citations;"
                        + " %d problems, %d lines left over")
                .formatted(
                        edition.authorships().size(),
                        edition.sections().size(),
                        paragraphs,
                        edition.notes().size(),
                        edition.references().size(),
                        edition.citations().size(),
                        edition.problems().size(),
                        edition.unplaced().size());
    }
}
