package org.scholion.web.outline;

import java.util.ArrayList;
import java.util.List;

/** A claim or source in a picture; {@link Picture} gives it its place. */
public final class PictureNode {

    static final int WIDTH = 236;
    private static final int CLAIM_LINES = 7;
    private static final int SOURCE_LINES = 3;
    private static final int LINE = 17;
    private static final int PADDING = 10;

    /** Null for a source. */
    final ClaimEntry claim;

    /** Null for a claim. */
    final SourceEntry source;

    /** Its column, from 0. */
    final int depth;

    final List<PictureNode> children = new ArrayList<>();

    /** Sources that stand below another claim too. */
    final List<PictureNode> shared = new ArrayList<>();

    private final List<String> lines;
    private int y;

    private PictureNode(ClaimEntry claim, SourceEntry source, int depth, List<String> lines) {
        this.claim = claim;
        this.source = source;
        this.depth = depth;
        this.lines = lines;
    }

    static PictureNode claim(ClaimEntry claim, int depth) {
        List<String> lines = WrappedText.of(claim.brief(), WIDTH - 2 * PADDING, CLAIM_LINES);
        return new PictureNode(claim, null, depth, lines);
    }

    static PictureNode source(SourceEntry source, int depth) {
        List<String> lines = WrappedText.of(source.words(), WIDTH - 2 * PADDING, SOURCE_LINES);
        return new PictureNode(null, source, depth, lines);
    }

    /** A line of its text and its base line. */
    public record Line(int y, String text) {}

    void moveTo(int y) {
        this.y = y;
    }

    public int x() {
        return Picture.MARGIN + depth * (WIDTH + Picture.GAP);
    }

    public int y() {
        return y;
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return 2 * PADDING + LINE * (lines.size() + (isSource() ? 1 : 0));
    }

    int middle() {
        return y + height() / 2;
    }

    int bottom() {
        return y + height();
    }

    public int textX() {
        return x() + PADDING;
    }

    /** The base line of the head over a source's text. */
    public int headY() {
        return y + PADDING + 12;
    }

    public List<Line> lines() {
        int first = headY() + (isSource() ? LINE : 0);
        List<Line> placed = new ArrayList<>();
        for (String line : lines) {
            placed.add(new Line(first + LINE * placed.size(), line));
        }
        return placed;
    }

    public boolean isSource() {
        return source != null;
    }

    /** Number of the note; null for a claim or an entry of the bibliography. */
    public String note() {
        return isSource() ? source.note() : null;
    }

    /** For a class name. */
    public String kind() {
        return isSource() ? "source" : depth == 0 ? "conclusion" : "claim";
    }
}
