package org.scholion.importer.audit;

import java.util.Optional;
import org.scholion.domain.article.NoteSource;

/** What tells one source of a note from another. */
final class SourceKey {

    private SourceKey() {}

    /**
     * The address without what does not matter, else title, publisher and date in letters and
     * digits; empty where there is neither. The entrance of a site is no address: many pages share
     * it.
     */
    static Optional<String> of(NoteSource source) {
        Optional<String> address =
                WebAddress.read(source.url).filter(WebAddress::isOnePage).map(WebAddress::key);
        if (address.isPresent() || source.title == null || source.publisher == null) {
            return address;
        }
        return Optional.of(
                String.join(
                        "//",
                        Spelling.plain(source.title),
                        Spelling.plain(source.publisher),
                        String.valueOf(source.date)));
    }
}
