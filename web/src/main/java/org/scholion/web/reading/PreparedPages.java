package org.scholion.web.reading;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.domain.article.Edition;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.EditionViews;
import org.scholion.web.claim.DrawnClaims;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.layout.Frame;
import org.scholion.web.layout.Theme;
import org.scholion.web.library.Library;
import org.scholion.web.markup.Stretch;

/**
 * Reading pages, ready to be sent. The text of an edition never changes: it is rendered and
 * compressed once for each language of the interface and kept, and so is each page around it. With
 * its claims drawn it is kept apart, for as long as nobody decides anything about them.
 */
@ApplicationScoped
class PreparedPages {

    /** Where the page has its text. No text can forge it, since Qute escapes the bracket. */
    private static final String PLACE_OF_TEXT = "<!--text-->";

    /** Instead of a revision where claims are not drawn. */
    private static final String NO_REVISION = "";

    /** Bytes kept of texts, and as many of pages; a long article takes 400 kB of each. */
    private static final int KEPT = 48 << 20;

    /**
     * @param revision of the claims that are drawn; {@link #NO_REVISION} for none
     */
    private record TextKey(
            long edition, InterfaceLanguage language, ShownClaims claims, String revision) {}

    private record PageKey(TextKey text, Theme theme) {}

    private final Library library;
    private final EditionViews views;
    private final DrawnClaims claims;
    private final LoadingCache<TextKey, Deflated> texts;
    private final Cache<PageKey, PreparedPage> pages;

    PreparedPages(Library library, EditionViews views, DrawnClaims claims) {
        this.library = library;
        this.views = views;
        this.claims = claims;
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
        return make(edition, frame, shown, key(edition, frame, shown).text());
    }

    private PreparedPage make(long edition, Frame frame, ShownClaims shown, TextKey key) {
        TextResource.text page = new TextResource.text(frame, views.of(edition), shown);
        return PreparedPage.around(texts.get(key), frame.dress(page).render(), PLACE_OF_TEXT);
    }

    private PageKey key(long edition, Frame frame, ShownClaims shown) {
        String revision = shown.areDrawn() ? claims.revision(edition) : NO_REVISION;
        return new PageKey(new TextKey(edition, frame.language(), shown, revision), frame.theme());
    }

    private Deflated prepareText(TextKey key) {
        Edition edition = library.whole(key.edition()).orElseThrow(NotFoundException::new);
        EditionView view = views.of(key.edition());
        Map<Long, List<Stretch>> drawn =
                key.claims().areDrawn() ? claims.of(key.edition()) : Map.of();
        TextResource.body body =
                new TextResource.body(
                        view, BodyView.of(edition, view, drawn), key.language().tag, key.claims());
        String html = body.setLocale(key.language().locale).render();
        return new Deflated(html.getBytes(StandardCharsets.UTF_8));
    }
}
