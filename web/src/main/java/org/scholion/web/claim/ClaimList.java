package org.scholion.web.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The claims on one page, in groups.
 *
 * @param shown how many the filter lets through, on all pages
 * @param standing how many there are that are not dismissed
 * @param inPassing how many more the filter would let through if it did not keep to what is worth
 *     checking
 */
public record ClaimList(
        ClaimFilter filter, List<Group> groups, int shown, int standing, int inPassing) {

    /** Claims on one page. */
    static final int PAGE = 60;

    /**
     * Claims under one heading.
     *
     * @param anchor of the section on the reading page; null where the claims of all sections stand
     *     together
     * @param title null for text before the first heading
     */
    public record Group(String anchor, String title, List<ClaimView> claims) {}

    static ClaimList of(EditionClaims.Snapshot snapshot, ClaimFilter filter) {
        List<ClaimView> chosen = filter.choose(snapshot.claims());
        int first = Math.min((filter.page() - 1) * PAGE, chosen.size());
        List<ClaimView> page = chosen.subList(first, Math.min(first + PAGE, chosen.size()));
        int all =
                filter.all() ? chosen.size() : filter.everything().choose(snapshot.claims()).size();
        return new ClaimList(
                filter,
                filter.bySalience()
                        ? page.isEmpty() ? List.of() : List.of(new Group(null, null, page))
                        : bySection(page, snapshot.text()),
                chosen.size(),
                (int) snapshot.claims().stream().filter(c -> !c.isDismissed()).count(),
                all - chosen.size());
    }

    private static List<Group> bySection(List<ClaimView> claims, ClaimText text) {
        List<Group> groups = new ArrayList<>();
        for (ClaimView claim : claims) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !Objects.equals(last.anchor(), claim.section())) {
                last = new Group(claim.section(), text.title(claim.section()), new ArrayList<>());
                groups.add(last);
            }
            last.claims().add(claim);
        }
        return groups;
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    /** Query of the page with claims in passing too. */
    public String everything() {
        return filter.everything().query();
    }

    /** Query of the page before; null on the first. */
    public String previousPage() {
        return filter.page() == 1 ? null : filter.onPage(filter.page() - 1).query();
    }

    /** Query of the next page; null on the last. */
    public String nextPage() {
        return filter.page() * PAGE >= shown ? null : filter.onPage(filter.page() + 1).query();
    }
}
