package org.scholion.importer.markdown;

import java.util.List;

/** {@code > quoted text}; quotations in quotations are one quotation. */
final class QuotationRule implements BlockRule {

    private final int maxNesting;

    QuotationRule(MarkdownLimits limits) {
        this.maxNesting = limits.maxNesting();
    }

    @Override
    public boolean begins(LineCursor cursor) {
        return isQuoted(cursor.text());
    }

    private static boolean isQuoted(String line) {
        String bare = line.stripLeading();
        return bare.startsWith(">") && line.length() - bare.length() < 4;
    }

    @Override
    public Piece take(LineCursor cursor, BlockEnd ends) {
        List<Line> lines = cursor.takeWhile(QuotationRule::isQuoted);
        return new Piece(
                Piece.Kind.QUOTATION,
                null,
                Joints.lines(lines.stream().map(line -> unquoted(line.text())).toList()),
                lines);
    }

    private String unquoted(String line) {
        int at = 0;
        for (int depth = 0; depth < maxNesting && at < line.length(); ) {
            char c = line.charAt(at);
            if (c == '>') {
                depth++;
            } else if (c != ' ' && c != '\t') {
                break;
            }
            at++;
        }
        return line.substring(at);
    }
}
