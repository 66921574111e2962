package org.scholion.web.reading;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Edition;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.EditionViews;
import org.scholion.web.claim.DrawnClaims;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.layout.Frame;
import org.scholion.web.library.Library;
import org.scholion.web.markup.Stretch;

/**
 * The texts of editions with outline, notes and references, ready to be put into a page. An edition
 * never changes: its text is rendered and compressed once for each language of the interface and
 * kept. With its claims drawn it is kept apart, for as long as nobody decides anything about them.
 */
@ApplicationScoped
public class PreparedTexts {

    /** Where a page has its text. No text can forge it, since Qute escapes the bracket. */
    private static final String PLACE_OF_TEXT = "<!--text-->";

    /** Bytes kept; a long article takes 400 kB. */
    private static final int KEPT = 48 << 20;

    /** Instead of a revision where claims are not drawn. */
    private static final String NO_REVISION = "";

    /**
     * @param revision of the claims that are drawn; {@link #NO_REVISION} for none
     */
    record Key(long edition, InterfaceLanguage language, ShownClaims claims, String revision) {}

    private final Library library;
    private final EditionViews views;
    private final DrawnClaims claims;
    private final LoadingCache<Key, Deflated> texts;

    PreparedTexts(Library library, EditionViews views, DrawnClaims claims) {
        this.library = library;
        this.views = views;
        this.claims = claims;
        this.texts =
                Caffeine.newBuilder()
                        .maximumWeight(KEPT)
                        .weigher((Key key, Deflated text) -> text.plain.length * 4 / 3)
                        .build(this::prepare);
    }

    Key key(long edition, Frame frame, ShownClaims shown) {
        String revision = shown.areDrawn() ? claims.revision(edition) : NO_REVISION;
        return new Key(edition, frame.language(), shown, revision);
    }

    /** The page with the text. */
    PreparedPage in(TemplateInstance page, Key key) {
        return PreparedPage.around(texts.get(key), page.render(), PLACE_OF_TEXT);
    }

    private Deflated prepare(Key key) {
        Edition edition = library.whole(key.edition()).orElseThrow(NotFoundException::new);
        EditionView view = views.of(key.edition());
        Map<Long, List<Stretch>> drawn =
                key.claims().areDrawn() ? claims.of(key.edition()) : Map.of();
        TextResource.body body =
                new TextResource.body(
                        view,
                        BodyView.of(edition, view, drawn),
                        key.language().tag,
                        key.claims(),
                        Beside.NOTHING);
        String html = body.setLocale(key.language().locale).render();
        return new Deflated(html.getBytes(StandardCharsets.UTF_8));
    }
}
