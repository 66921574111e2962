package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a source into pieces by the marks of Markdown's blocks, and blank lines. */
final class BlockScanner {

    private static final int LONGEST_UNDERLINED = 200;

    private final List<BlockRule> rules;

    BlockScanner(MarkdownLimits limits) {
        rules =
                List.of(
                        new FenceRule("```", Piece.Kind.CODE),
                        new FenceRule("~~~", Piece.Kind.CODE),
                        new FenceRule("$$", Piece.Kind.FORMULA),
                        new HeadingRule(),
                        new TableRule(),
                        new ThematicBreakRule(),
                        new NoteRule(),
                        new QuotationRule(limits),
                        new ItemRule(limits));
    }

    List<Piece> scan(List<Line> lines) {
        LineCursor cursor = new LineCursor(lines);
        List<Piece> pieces = new ArrayList<>();
        while (!cursor.atEnd()) {
            if (cursor.line().isBlank()) {
                cursor.skip();
            } else {
                pieces.add(next(cursor));
            }
        }
        return ListNumbers.checked(pieces);
    }

    private Piece next(LineCursor cursor) {
        for (BlockRule rule : rules) {
            if (rule.begins(cursor)) {
                return rule.take(cursor, this::interrupted);
            }
        }
        return paragraph(cursor);
    }

    private boolean interrupted(LineCursor cursor) {
        return rules.stream().anyMatch(rule -> rule.interrupts(cursor));
    }

    private Piece paragraph(LineCursor cursor) {
        List<Line> lines = new ArrayList<>();
        lines.add(cursor.take());
        while (!cursor.atEnd() && !cursor.line().isBlank()) {
            String level = underline(cursor.text());
            if (level != null && isHeading(lines)) {
                String title = Joints.lines(lines.stream().map(Line::text).toList());
                lines.add(cursor.take());
                return new Piece(Piece.Kind.HEADING, level, title, lines);
            }
            if (interrupted(cursor)) {
                break;
            }
            lines.add(cursor.take());
        }
        String text = Joints.lines(lines.stream().map(Line::text).toList());
        return new Piece(Piece.Kind.PARAGRAPH, null, text, lines);
    }

    /** The level of the heading that a row of {@code =} or {@code -} makes of the lines above. */
    private static String underline(String line) {
        String row = line.strip();
        if (row.isEmpty() || row.chars().anyMatch(c -> c != row.charAt(0))) {
            return null;
        }
        return switch (row.charAt(0)) {
            case '=' -> row.length() > 1 ? "1" : null;
            case '-' -> row.length() > 1 ? "2" : null;
            default -> null;
        };
    }

    // A converter draws the line above the notes of a page right below the text, too.
    private static boolean isHeading(List<Line> lines) {
        String text = lines.get(lines.size() - 1).text().strip();
        return lines.size() <= 2
                && text.length() <= LONGEST_UNDERLINED
                && ".,;".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
