package org.scholion.web.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.scholion.web.article.EditionViews;
import org.scholion.web.layout.Frame;
import org.scholion.web.layout.Theme;
import org.scholion.web.reading.PreparedTexts.Key;

/**
 * Reading pages of articles, ready to be sent: each is made once around its {@link PreparedTexts
 * text} and kept.
 */
@ApplicationScoped
class PreparedPages {

    /** Bytes kept; a page with a long article takes 400 kB. */
    private static final int KEPT = 48 << 20;

    private record PageKey(Key text, Theme theme) {}

    private final EditionViews views;
    private final PreparedTexts texts;
    private final Cache<PageKey, PreparedPage> pages =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT)
                    .weigher((PageKey key, PreparedPage page) -> page.size())
                    .build();

    PreparedPages(EditionViews views, PreparedTexts texts) {
        this.views = views;
        this.texts = texts;
    }

    /** The page without claims, if it is ready. Never blocks. */
    Optional<PreparedPage> ready(long edition, Frame frame) {
        return Optional.ofNullable(pages.getIfPresent(key(edition, frame, ShownClaims.NONE)));
    }

    /**
     * The page for somebody without a session, made if need be: only one thread makes it, others
     * wait.
     */
    PreparedPage prepare(long edition, Frame frame, ShownClaims shown) {
        return pages.get(
                key(edition, frame, shown), key -> make(edition, frame, shown, key.text()));
    }

    /**
     * The page for whoever is signed in: the text is the prepared one, what is around it is new.
     */
    PreparedPage personal(long edition, Frame frame, ShownClaims shown) {
        return make(edition, frame, shown, texts.key(edition, frame, shown));
    }

    private PreparedPage make(long edition, Frame frame, ShownClaims shown, Key key) {
        TextResource.text page = new TextResource.text(frame, views.of(edition), shown);
        return texts.in(frame.dress(page), key);
    }

    private PageKey key(long edition, Frame frame, ShownClaims shown) {
        return new PageKey(texts.key(edition, frame, shown), frame.theme());
    }
}
