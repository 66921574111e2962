package org.scholion.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.scholion.domain.article.Block;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.TargetKind;
import org.scholion.web.reading.LoadedEdition;
import org.scholion.web.reading.LoadedEditions;

/** Names what is talked about. */
@ApplicationScoped
public class TargetViews {

    /** Longest beginning of a target's words, in characters. */
    private static final int LONGEST = 280;

    private final LoadedEditions editions;

    TargetViews(LoadedEditions editions) {
        this.editions = editions;
    }

    /** What an annotation is about; its quote is the one it was written with. */
    public TargetView of(Post post, long edition) {
        LoadedEdition loaded = editions.of(edition);
        return placed(post, loaded).carried(Carriage.of(post.said()));
    }

    private static TargetView placed(Post post, LoadedEdition loaded) {
        TargetAddress address = TargetAddress.of(post);
        String exact = post.said().target.exact;
        if (post.said().orphaned) {
            String earlier = post.said().earlierQuote;
            return view(address, null, null, earlier == null ? "" : earlier, loaded)
                    .as(post.said().target.kind);
        }
        return of(address, loaded)
                .map(
                        view ->
                                exact == null
                                        ? view
                                        : view(
                                                address,
                                                view.anchor(),
                                                view.number(),
                                                exact,
                                                loaded))
                .orElseGet(() -> view(address, null, null, exact == null ? "" : exact, loaded));
    }

    /**
     * @return empty where the edition has no such thing
     */
    public Optional<TargetView> of(TargetAddress address, long edition) {
        return of(address, editions.of(edition));
    }

    private static Optional<TargetView> of(TargetAddress address, LoadedEdition edition) {
        return switch (address.kind()) {
            case ARTICLE ->
                    Optional.of(
                            view(
                                    address,
                                    "main",
                                    null,
                                    edition.view().masthead().title(),
                                    edition));
            case SECTION ->
                    edition.section(address.id())
                            .map(s -> view(address, s.key, null, text(s.title), edition));
            case BLOCK ->
                    edition.block(address.id())
                            .map(b -> view(address, anchor(b), number(b), b.text, edition));
            case RANGE -> edition.block(address.id()).flatMap(b -> words(address, b, edition));
            case NOTE ->
                    edition.note(address.id())
                            .map(
                                    n ->
                                            view(
                                                    address,
                                                    edition.places().of(n),
                                                    n.number,
                                                    n.text,
                                                    edition));
            case REFERENCE ->
                    edition.reference(address.id())
                            .map(r -> view(address, edition.places().of(r), null, r.text, edition));
            // Where it stands says the annotation, or whoever looks the claim up.
            case CLAIM -> Optional.empty();
        };
    }

    private static Optional<TargetView> words(
            TargetAddress address, Block first, LoadedEdition edition) {
        return edition.block(address.endBlock())
                .filter(last -> Words.areWithin(address, edition.between(first, last)))
                .map(last -> Words.of(address, edition.between(first, last)))
                .map(quote -> view(address, anchor(first), number(first), quote, edition));
    }

    /** Of a claim whose words were looked up. */
    public TargetView claim(TargetAddress address, Block block, String words, long edition) {
        LoadedEdition loaded = editions.of(edition);
        return view(address, anchor(block), number(block), words, loaded);
    }

    private static TargetView view(
            TargetAddress address,
            String anchor,
            String number,
            String quote,
            LoadedEdition edition) {
        boolean whole = quote.length() <= LONGEST || address.kind() == TargetKind.RANGE;
        return new TargetView(
                address.kind(),
                address.toString(),
                anchor,
                number,
                whole ? quote : cut(quote),
                whole,
                edition.view().masthead().language(),
                null);
    }

    private static String cut(String quote) {
        int blank = quote.lastIndexOf(' ', LONGEST);
        return quote.substring(0, blank > 0 ? blank : quote.offsetByCodePoints(0, LONGEST / 2))
                + " …";
    }

    private static String anchor(Block block) {
        return LoadedEdition.anchor(block);
    }

    private static String number(Block block) {
        return block.number == null ? null : block.number.toString();
    }

    private static String text(String title) {
        return title == null ? "" : title;
    }
}
