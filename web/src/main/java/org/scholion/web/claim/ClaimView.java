package org.scholion.web.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.importer.claim.Figure;
import org.scholion.web.article.EditionView;

/**
 * A claim as the pages show it.
 *
 * @param id as it stands in an address
 * @param paragraph number of its paragraph; null where it has none
 * @param place anchor of its paragraph on the reading page
 * @param shownFirst whether it is shown before anybody asks for more
 * @param previous nearest standing claim before it in its paragraph; null for none
 * @param next likewise behind it
 */
public record ClaimView(
        String id,
        int version,
        Claim.State state,
        boolean addedByHand,
        Set<ClaimKind> kinds,
        String label,
        String attributedTo,
        double salience,
        Weight weight,
        boolean shownFirst,
        long block,
        Integer paragraph,
        String place,
        String section,
        int start,
        int end,
        Excerpt excerpt,
        Evidence evidence,
        List<Figure> figures,
        Neighbour previous,
        Neighbour next) {

    /** A claim that this one can become one with. */
    public record Neighbour(String id, int version) {

        static Neighbour of(Claim claim) {
            return claim == null ? null : new Neighbour(Ids.inAddress(claim.id), claim.version);
        }
    }

    /** A kind and whether the claim is of it. */
    public record KindChoice(ClaimKind kind, boolean chosen) {

        /** What a form sends: {@code causal}. */
        public String value() {
            return kind.name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    static ClaimView of(Claim claim, Paragraph paragraph, Claim previous, Claim next) {
        int start = claim.reading.start;
        int end = claim.reading.end;
        return new ClaimView(
                Ids.inAddress(claim.id),
                claim.version,
                claim.reading.state,
                claim.addedByHand,
                claim.reading.kinds,
                claim.reading.label,
                claim.reading.attributedTo,
                claim.salience,
                Weight.of(claim),
                Weight.isShownFirst(claim),
                paragraph.block(),
                paragraph.number(),
                paragraph.anchor(),
                paragraph.section(),
                start,
                end,
                Excerpt.of(paragraph, start, end),
                Evidence.of(paragraph, start, end),
                paragraph.figuresIn(start, end),
                Neighbour.of(previous),
                Neighbour.of(next));
    }

    /** Its fragment on every page that shows it. */
    public String anchor() {
        return "claim-" + id;
    }

    /** Its own address, which its decisions stand below. */
    public String address(EditionView edition) {
        return edition.masthead().address() + "/claims/" + id;
    }

    /** Whether this is its id. */
    public boolean isCalled(String name) {
        return id.equals(name);
    }

    public boolean isDismissed() {
        return state == Claim.State.DISMISSED;
    }

    public boolean isSuggested() {
        return state == Claim.State.SUGGESTED;
    }

    /** Whether it stands as it is by somebody's word, so that confirming would change nothing. */
    public boolean isConfirmed() {
        return state == Claim.State.CONFIRMED;
    }

    /** For a class name: {@code suggested}. */
    public String stateTag() {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    public List<KindChoice> kindChoices() {
        return Stream.of(ClaimKind.values())
                .map(kind -> new KindChoice(kind, kinds.contains(kind)))
                .toList();
    }
}
