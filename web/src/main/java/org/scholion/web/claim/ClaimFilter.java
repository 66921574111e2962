package org.scholion.web.claim;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;

/**
 * Which claims a page shows and in what order, as its address says; what the address does not say,
 * or says wrongly, does not narrow.
 *
 * @param kind null for all
 * @param section anchor of a section; null for all
 * @param sourced true for claims with a source in their sentence, false for those without; null for
 *     all
 * @param state null for all that are not dismissed
 * @param all claims in passing too, that nobody decided about
 * @param page from 1
 */
public record ClaimFilter(
        boolean bySalience,
        ClaimKind kind,
        String section,
        Boolean sourced,
        Claim.State state,
        boolean all,
        int page) {

    private static final int MOST_PAGES = 10_000;

    static ClaimFilter of(MultivaluedMap<String, String> query) {
        String section = query.getFirst("section");
        String evidence = query.getFirst("evidence");
        return new ClaimFilter(
                "salience".equals(query.getFirst("order")),
                named(ClaimKind.values(), query.getFirst("kind")).orElse(null),
                section == null || !section.matches("[A-Za-z0-9-]{1,20}") ? null : section,
                "with".equals(evidence)
                        ? Boolean.TRUE
                        : "without".equals(evidence) ? Boolean.FALSE : null,
                named(Claim.State.values(), query.getFirst("state")).orElse(null),
                "all".equals(query.getFirst("weight")),
                page(query.getFirst("page")));
    }

    static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> tag(value).equals(name)).findFirst();
    }

    private static int page(String number) {
        return number == null || !number.matches("[1-9][0-9]{0,3}")
                ? 1
                : Math.min(Integer.parseInt(number), MOST_PAGES);
    }

    static String tag(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    boolean shows(ClaimView claim) {
        return (kind == null || claim.kinds().contains(kind))
                && (section == null || section.equals(claim.section()))
                && (sourced == null || sourced == claim.evidence().isInSentence())
                && (state == null ? !claim.isDismissed() : claim.state() == state)
                && (all || claim.shownFirst());
    }

    /** Reading order is the order the claims come in. */
    List<ClaimView> choose(List<ClaimView> claims) {
        Stream<ClaimView> chosen = claims.stream().filter(this::shows);
        return (bySalience
                        ? chosen.sorted(Comparator.comparing(ClaimView::salience).reversed())
                        : chosen)
                .toList();
    }

    /** The same without a page, with all weights. */
    ClaimFilter everything() {
        return new ClaimFilter(bySalience, kind, section, sourced, state, true, 1);
    }

    ClaimFilter onPage(int number) {
        return new ClaimFilter(bySalience, kind, section, sourced, state, all, number);
    }

    /** Whether anything but the order differs from the plain page. */
    public boolean isNarrowing() {
        return kind != null || section != null || sourced != null || state != null;
    }

    public boolean isWith() {
        return Boolean.TRUE.equals(sourced);
    }

    public boolean isWithout() {
        return Boolean.FALSE.equals(sourced);
    }

    /** As it stands in an address: {@code ?kind=causal&page=2}; empty for the plain page. */
    public String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "order", bySalience ? "salience" : null);
        add(parts, "kind", kind == null ? null : tag(kind));
        add(parts, "section", section);
        add(parts, "evidence", sourced == null ? null : sourced ? "with" : "without");
        add(parts, "state", state == null ? null : tag(state));
        add(parts, "weight", all ? "all" : null);
        add(parts, "page", page == 1 ? null : String.valueOf(page));
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null) {
            parts.add(name + "=" + value);
        }
    }
}
