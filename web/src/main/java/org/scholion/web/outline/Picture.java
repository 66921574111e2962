package org.scholion.web.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The outline as a picture: columns from the conclusions on the left to what they lean on. Measures
 * are pixels.
 *
 * @param nodes at most fifteen
 */
public record Picture(int width, int height, List<PictureNode> nodes, List<Edge> edges) {

    static final int MARGIN = 12;
    static final int GAP = 52;
    private static final int BETWEEN = 16;
    private static final int BETWEEN_TREES = 34;

    /**
     * A line from a claim to what it leans on.
     *
     * @param path for the attribute {@code d}
     */
    public record Edge(String path, boolean toSource) {

        static Edge of(PictureNode from, PictureNode to) {
            int x1 = from.x() + PictureNode.WIDTH;
            int x2 = to.x();
            int half = (x1 + x2) / 2;
            return new Edge(
                    "M%d %dC%d %d %d %d %d %d"
                            .formatted(
                                    x1 + 9,
                                    from.middle(),
                                    half,
                                    from.middle(),
                                    half,
                                    to.middle(),
                                    x2,
                                    to.middle()),
                    to.isSource());
        }
    }

    /** Null where nothing leans on anything. */
    static Picture of(List<ClaimEntry> conclusions, List<ClaimEntry> all) {
        List<PictureNode> roots = PictureChoice.of(conclusions, all);
        if (roots.isEmpty()) {
            return null;
        }
        List<PictureNode> nodes = new ArrayList<>();
        int top = MARGIN;
        for (PictureNode root : roots) {
            List<PictureNode> tree = new ArrayList<>();
            collect(root, tree);
            place(root, top, new int[10]);
            int highest = tree.stream().mapToInt(PictureNode::y).min().orElse(top);
            for (PictureNode node : tree) {
                node.moveTo(node.y() + top - highest);
            }
            top = BETWEEN_TREES + tree.stream().mapToInt(PictureNode::bottom).max().orElse(top);
            nodes.addAll(tree);
        }
        int right = nodes.stream().mapToInt(node -> node.x() + PictureNode.WIDTH).max().orElse(0);
        return new Picture(right + MARGIN, top - BETWEEN_TREES + MARGIN, nodes, edges(nodes));
    }

    private static void collect(PictureNode node, List<PictureNode> tree) {
        tree.add(node);
        node.children.forEach(child -> collect(child, tree));
    }

    /**
     * Places what stands below a node from top to bottom, and the node beside its middle.
     *
     * @param bottoms where the last node of each column ends
     */
    private static void place(PictureNode node, int top, int[] bottoms) {
        int lowest = Math.max(top, bottoms[node.depth] + BETWEEN);
        if (!node.children.isEmpty()) {
            int first = lowest;
            node.children.forEach(child -> place(child, first, bottoms));
            PictureNode last = node.children.get(node.children.size() - 1);
            int middle = (node.children.get(0).y() + last.bottom()) / 2;
            lowest = Math.max(bottoms[node.depth] + BETWEEN, middle - node.height() / 2);
        }
        node.moveTo(lowest);
        bottoms[node.depth] = node.bottom();
    }

    private static List<Edge> edges(List<PictureNode> nodes) {
        List<Edge> edges = new ArrayList<>();
        for (PictureNode node : nodes) {
            node.children.forEach(child -> edges.add(Edge.of(node, child)));
            node.shared.forEach(source -> edges.add(Edge.of(node, source)));
        }
        return edges;
    }

    public int claimCount() {
        return (int) nodes.stream().filter(node -> !node.isSource()).count();
    }

    public int sourceCount() {
        return nodes.size() - claimCount();
    }

    /** What stands in it, for whoever does not see it. */
    public String words() {
        return nodes.stream()
                .filter(node -> node.depth == 0)
                .map(node -> node.claim.brief())
                .collect(Collectors.joining(" "));
    }
}
