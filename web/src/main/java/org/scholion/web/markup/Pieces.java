package org.scholion.web.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns a text and the stretches in it, which may overlap in any way, into well-nested {@link
 * Piece}s. The way it is done:
 *
 * <ol>
 *   <li>Cut the text wherever a stretch begins or ends or a point stands.
 *   <li>For each cut, collect the stretches that cover it, outermost kind first; of several links
 *       only the innermost stays, since HTML knows no link in a link. A highlight goes into a link
 *       that it does not cover, so that the link stays one.
 *   <li>Between two cuts, end what does not go on, write the points, begin what is new.
 * </ol>
 *
 * Example: {@code abcdef} with emphasis 0–4 and a link 2–6 gives {@code <em>ab</em>}, then {@code
 * <a><em>cd</em>ef</a>}.
 */
public final class Pieces {

    /**
     * Stretches over one place beyond this many are not drawn; a text by people has three.
     * Highlights are counted apart, so that many readers cannot take a link out of the text.
     */
    static final int DEEPEST = 100;

    private static final Comparator<Stretch> LONGEST_FIRST =
            Comparator.comparing(Stretch::start)
                    .thenComparing(Stretch::end, Comparator.reverseOrder());

    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Stretch> points = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Stretch> open = new ArrayList<>();
    private final Set<String> anchored;
    private final Clusters clusters;

    private Pieces(String text, List<Stretch> all, Set<String> anchored) {
        this.text = text;
        this.anchored = anchored;
        this.clusters = new Clusters(text);
        for (Stretch stretch : all) {
            Stretch fitting = fit(stretch);
            if (!fitting.isPoint()) {
                stretches.add(fitting);
            } else if (stretch.isPoint() && stretch.markup().isPoint()) {
                points.add(fitting);
            }
        }
        stretches.sort(Comparator.comparing(Stretch::start));
        points.sort(Comparator.comparing(Stretch::start));
    }

    /**
     * @param stretches in any order; what lies outside the text is cut off, a border inside a
     *     surrogate pair moves out of it
     */
    public static List<Piece> of(String text, List<Stretch> stretches) {
        return of(text, stretches, new HashSet<>());
    }

    /**
     * @param anchored the anchors that the page has already; those of this text are added
     */
    static List<Piece> of(String text, List<Stretch> stretches, Set<String> anchored) {
        return new Pieces(text, stretches, anchored).write();
    }

    /** The pieces of a part of the text, such as the words of a claim. */
    public static List<Piece> of(String text, List<Stretch> stretches, int from, int to) {
        return new PartsOfText(text, stretches).next(from, to);
    }

    private List<Piece> write() {
        int here = 0;
        int nextStretch = 0;
        int nextPoint = 0;
        List<Stretch> covering = new ArrayList<>();
        List<Stretch> wanted = List.of();
        for (int border : borders()) {
            if (border > here) {
                pieces.add(Piece.text(text.substring(here, border)));
            }
            here = border;
            boolean changed = covering.removeIf(stretch -> stretch.end() <= border);
            while (nextStretch < stretches.size() && stretches.get(nextStretch).start() == border) {
                changed |= cover(covering, stretches.get(nextStretch++));
            }
            wanted = changed ? withOneLink(covering) : wanted;
            int from = nextPoint;
            while (nextPoint < points.size() && points.get(nextPoint).start() == border) {
                nextPoint++;
            }
            endAllBut(wanted, nextPoint > from);
            points.subList(from, nextPoint).forEach(p -> pieces.add(Piece.point(p.markup())));
            begin(wanted);
        }
        return List.copyOf(pieces);
    }

    private static boolean cover(List<Stretch> covering, Stretch stretch) {
        boolean highlight = stretch.markup().isHighlight();
        long before =
                covering.stream()
                        .filter(other -> other.markup().isHighlight() == highlight)
                        .count();
        return before < DEEPEST && covering.add(stretch);
    }

    private static List<Stretch> withOneLink(List<Stretch> covering) {
        Stretch link =
                covering.stream()
                        .filter(stretch -> stretch.markup().leads())
                        .max(LONGEST_FIRST)
                        .orElse(null);
        return covering.stream()
                .filter(stretch -> stretch == link || !stretch.markup().leads())
                .sorted(outermostFirst(link))
                .toList();
    }

    /**
     * @param link the link among them; null for none
     */
    private static Comparator<Stretch> outermostFirst(Stretch link) {
        return Comparator.comparingInt((Stretch stretch) -> depth(stretch, link))
                .thenComparing(LONGEST_FIRST);
    }

    private static int depth(Stretch stretch, Stretch link) {
        Markup.Kind kind = stretch.markup().kind();
        boolean inLink = kind == Markup.Kind.HIGHLIGHT && link != null && !stretch.covers(link);
        return inLink ? 2 * Markup.Kind.LINK.ordinal() + 1 : 2 * kind.ordinal();
    }

    /** Ends what does not go on, and what leads somewhere before a point that is itself a link. */
    private void endAllBut(List<Stretch> wanted, boolean pointFollows) {
        int kept = 0;
        while (kept < open.size()
                && kept < wanted.size()
                && open.get(kept) == wanted.get(kept)
                && !(pointFollows && open.get(kept).markup().leads())) {
            kept++;
        }
        while (open.size() > kept) {
            pieces.add(Piece.end(open.remove(open.size() - 1).markup()));
        }
    }

    private void begin(List<Stretch> wanted) {
        for (Stretch stretch : wanted.subList(open.size(), wanted.size())) {
            Markup markup = stretch.markup();
            boolean first = markup.id() == null || anchored.add(markup.id());
            pieces.add(Piece.begin(first ? markup : markup.withoutAnchor()));
            open.add(stretch);
        }
    }

    private TreeSet<Integer> borders() {
        TreeSet<Integer> borders = new TreeSet<>(List.of(0, text.length()));
        for (Stretch stretch : stretches) {
            borders.add(stretch.start());
            borders.add(stretch.end());
        }
        points.forEach(point -> borders.add(point.start()));
        return borders;
    }

    private Stretch fit(Stretch stretch) {
        int start = Math.min(Math.max(stretch.start(), 0), text.length());
        int end = Math.min(Math.max(stretch.end(), start), text.length());
        boolean point = start == end;
        if (stretch.markup().isHighlight() && !point) {
            start = clusters.startAround(start);
            end = clusters.endAround(end);
        } else if (stretch.markup().isHighlightSign() && point) {
            start = clusters.endAround(start);
            end = start;
        } else {
            start = splitsPair(start) ? start - 1 : start;
            end = splitsPair(end) ? end + (point ? -1 : 1) : end;
        }
        return new Stretch(start, end, stretch.markup());
    }

    private boolean splitsPair(int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
