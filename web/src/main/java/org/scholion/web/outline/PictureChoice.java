package org.scholion.web.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which claims and sources a picture shows, {@value #MOST} at most. Conclusions with the most
 * claims below them come first; each brings the claims below it, those most worth checking first;
 * sources take the places that remain.
 */
final class PictureChoice {

    static final int MOST = 15;
    private static final int MOST_CLAIMS = 10;
    private static final int MOST_BELOW_ONE = 3;
    private static final int DEEPEST = 2;

    private final List<PictureNode> roots = new ArrayList<>();
    private final List<PictureNode> nodes = new ArrayList<>();
    private int count;

    private PictureChoice() {}

    /**
     * @param conclusions asked first
     * @param all asked where no conclusion leans on anything
     * @return the outermost claims, in the order given; empty where nothing leans on anything
     */
    static List<PictureNode> of(List<ClaimEntry> conclusions, List<ClaimEntry> all) {
        PictureChoice choice = new PictureChoice();
        choice.addClaims(conclusions);
        if (choice.roots.isEmpty()) {
            choice.addClaims(all);
        }
        choice.addSources();
        choice.roots.sort(Comparator.comparing(node -> all.indexOf(node.claim)));
        return choice.roots;
    }

    private void addClaims(List<ClaimEntry> claims) {
        claims.stream()
                .filter(claim -> !claim.standsAlone())
                .sorted(Comparator.comparing(ClaimEntry::support).reversed())
                .forEach(this::addTree);
    }

    private void addTree(ClaimEntry root) {
        int needed = root.claims().isEmpty() ? 1 : 2;
        if (count + needed > MOST_CLAIMS) {
            return;
        }
        PictureNode node = PictureNode.claim(root, 0);
        roots.add(node);
        keep(node);
        int room = Math.min(MOST_BELOW_ONE, MOST_CLAIMS - count);
        List<PictureNode> level = List.of(node);
        for (int depth = 1; depth <= DEEPEST && room > 0; depth++) {
            List<PictureNode> next = level(level, depth, room);
            room -= next.size();
            level = next;
        }
    }

    private List<PictureNode> level(List<PictureNode> parents, int depth, int room) {
        record Below(PictureNode parent, ClaimEntry claim) {}
        List<Below> candidates = new ArrayList<>();
        parents.forEach(p -> p.claim.claims().forEach(c -> candidates.add(new Below(p, c))));
        List<Below> chosen =
                candidates.stream()
                        .sorted(Comparator.comparing((Below b) -> b.claim.salience()).reversed())
                        .limit(room)
                        .toList();
        List<PictureNode> nodes = new ArrayList<>();
        for (Below below : candidates) {
            if (chosen.contains(below)) {
                PictureNode node = PictureNode.claim(below.claim, depth);
                below.parent.children.add(node);
                keep(node);
                nodes.add(node);
            }
        }
        return nodes;
    }

    private void keep(PictureNode node) {
        nodes.add(node);
        count++;
    }

    /** One source for each claim in turn, so that no claim takes all places. */
    private void addSources() {
        Map<String, PictureNode> known = new HashMap<>();
        List<PictureNode> claims = new ArrayList<>(nodes);
        claims.sort(Comparator.comparing((PictureNode n) -> n.depth).reversed());
        for (int turn = 0; turn < MOST; turn++) {
            for (PictureNode claim : claims) {
                if (turn < claim.claim.sources().size()) {
                    addSource(claim, claim.claim.sources().get(turn), known);
                }
            }
        }
    }

    private void addSource(PictureNode claim, SourceEntry source, Map<String, PictureNode> known) {
        String key = (claim.depth + 1) + source.address();
        PictureNode same = known.get(key);
        if (same != null) {
            claim.shared.add(same);
        } else if (count < MOST) {
            PictureNode node = PictureNode.source(source, claim.depth + 1);
            claim.children.add(node);
            known.put(key, node);
            count++;
        }
    }
}
