package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One item of a list: {@code - text} or {@code 2. text}; items in items are items beside them. */
final class ItemRule implements BlockRule {

    private static final Pattern BULLET = Pattern.compile("\\s*+(?:[-*+•▪●◦‣∙·]\\s++)\\S.*");
    private static final Pattern NUMBER = Pattern.compile("\\s*+(\\d{1,3})[.)]\\s++(\\S.*)");

    private final int maxNesting;

    ItemRule(MarkdownLimits limits) {
        this.maxNesting = limits.maxNesting();
    }

    @Override
    public boolean begins(LineCursor cursor) {
        String line = cursor.text();
        return BULLET.matcher(line).matches() || NUMBER.matcher(line).matches();
    }

    // CommonMark: only a list that begins with 1 may interrupt a paragraph.
    @Override
    public boolean interrupts(LineCursor cursor) {
        Matcher number = NUMBER.matcher(cursor.text());
        return number.matches()
                ? number.group(1).equals("1")
                : BULLET.matcher(cursor.text()).matches();
    }

    @Override
    public Piece take(LineCursor cursor, BlockEnd ends) {
        List<Line> lines = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        Line first = cursor.take();
        lines.add(first);
        Matcher number = NUMBER.matcher(first.text());
        String label = number.matches() ? number.group(1) : null;
        texts.add(label == null ? withoutBullets(first.text()) : number.group(2));
        while (!cursor.atEnd() && !cursor.text().isBlank() && !begins(cursor) && !ends.at(cursor)) {
            lines.add(cursor.line());
            texts.add(cursor.take().text());
        }
        return new Piece(Piece.Kind.ITEM, label, Joints.lines(texts), lines);
    }

    private String withoutBullets(String line) {
        String rest = line.strip();
        for (int depth = 0; depth < maxNesting && BULLET.matcher(rest).matches(); depth++) {
            rest = rest.substring(1).stripLeading();
        }
        return rest;
    }
}
