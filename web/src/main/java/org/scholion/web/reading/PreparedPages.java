package org.scholion.web.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.scholion.domain.article.Edition;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.EditionViews;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.layout.Frame;
import org.scholion.web.layout.Theme;
import org.scholion.web.library.Library;

/**
 * Reading pages, ready to be sent. The text of an edition never changes: it is rendered and
 * compressed once for each language of the interface and kept, and so is each page around it.
 */
@ApplicationScoped
class PreparedPages {

    /** Where the page has its text. No text can forge it, since Qute escapes the bracket. */
    private static final String PLACE_OF_TEXT = "<!--text-->";

    /** Bytes kept of texts, and as many of pages; a long article takes 400 kB of each. */
    private static final int KEPT = 48 << 20;

    private record TextKey(long edition, InterfaceLanguage language) {}

    private record PageKey(long edition, InterfaceLanguage language, Theme theme) {}

    private final Library library;
    private final EditionViews views;
    private final LoadingCache<TextKey, Deflated> texts;
    private final Cache<PageKey, PreparedPage> pages;

    PreparedPages(Library library, EditionViews views) {
        this.library = library;
        this.views = views;
        this.texts =
                Caffeine.newBuilder()
                        .maximumWeight(KEPT)
                        .weigher((TextKey key, Deflated text) -> text.plain.length * 4 / 3)
                        .build(this::prepareText);
        this.pages =
                Caffeine.newBuilder()
                        .maximumWeight(KEPT)
                        .weigher((PageKey key, PreparedPage page) -> page.size())
                        .build();
    }

    /** The page, if it is ready. Never blocks. */
    Optional<PreparedPage> ready(long edition, Frame frame) {
        return Optional.ofNullable(pages.getIfPresent(key(edition, frame)));
    }

    /** The page, made if need be: only one thread makes it, others wait. */
    PreparedPage prepare(long edition, Frame frame) {
        return pages.get(
                key(edition, frame),
                key -> {
                    TextResource.text page = new TextResource.text(frame, views.of(edition));
                    return PreparedPage.around(
                            texts.get(new TextKey(edition, frame.language())),
                            frame.dress(page).render(),
                            PLACE_OF_TEXT);
                });
    }

    private static PageKey key(long edition, Frame frame) {
        return new PageKey(edition, frame.language(), frame.theme());
    }

    private Deflated prepareText(TextKey key) {
        Edition edition = library.whole(key.edition()).orElseThrow(NotFoundException::new);
        EditionView view = views.of(key.edition());
        TextResource.body body =
                new TextResource.body(view, BodyView.of(edition, view), key.language().tag);
        String html = body.setLocale(key.language().locale).render();
        return new Deflated(html.getBytes(StandardCharsets.UTF_8));
    }
}
