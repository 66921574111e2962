package org.scholion.importer.reference;

import java.util.List;
import org.scholion.importer.reference.FigureToken.Kind;

/** The longest end of a text that holds nothing but numbers, labels, months and punctuation. */
final class FigureTail {

    private final List<FigureToken> tokens;

    private FigureTail(List<FigureToken> tokens) {
        this.tokens = tokens;
    }

    /** Its tokens; empty where the text does not end with figures. */
    static List<FigureToken> of(String text) {
        List<FigureToken> tokens = FigureToken.of(text);
        int first = new FigureTail(tokens).first();
        return tokens.subList(first, tokens.size());
    }

    private int first() {
        int first = tokens.size();
        boolean figures = false;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).kind() == Kind.WORD && isMark(i)) {
                continue;
            }
            if (!belongs(i)) {
                break;
            }
            figures |= tokens.get(i).isFigure();
            first = i;
        }
        while (first < tokens.size() && isLoose(first)) {
            first++;
        }
        return figures ? first : tokens.size();
    }

    private boolean belongs(int i) {
        FigureToken token = tokens.get(i);
        return switch (token.kind()) {
            case WORD, OTHER -> false;
            case LABEL -> isLabelOfNumber(i);
            case ROMAN ->
                    i > 0 && tokens.get(i - 1).kind() == Kind.LABEL
                            || token.text().length() > 1 && isBeforeIssue(i);
            default -> true;
        };
    }

    /** "(R)" behind a page, "(E)" behind that of an erratum. */
    private boolean isMark(int i) {
        return tokens.get(i).text().length() <= 2
                && i > 1
                && i + 1 < tokens.size()
                && tokens.get(i - 1).is("(")
                && tokens.get(i + 1).is(")")
                && tokens.get(i - 2).kind() == Kind.NUMBER;
    }

    private boolean isBeforeIssue(int i) {
        return i + 1 < tokens.size() && "(,:".contains(tokens.get(i + 1).text());
    }

    /** A label has a number behind it, or is the unit of one before it ("312 p."). */
    private boolean isLabelOfNumber(int i) {
        int next = i + 1;
        while (next < tokens.size()
                && tokens.get(next).kind() == Kind.PUNCTUATION
                && !tokens.get(next).is(",")) {
            next++;
        }
        boolean before =
                next < tokens.size()
                        && next - i <= 2
                        && (tokens.get(next).isFigure()
                                || tokens.get(next).kind() == Kind.ROMAN
                                || tokens.get(next).kind() == Kind.LABEL
                                || tokens.get(next).is(","));
        return before
                || i > 0
                        && tokens.get(i - 1).kind() == Kind.NUMBER
                        && tokens.get(i).label().equals("pages");
    }

    /**
     * Punctuation that the tail begins with belongs to what is before it, an opening bracket apart.
     */
    private boolean isLoose(int i) {
        FigureToken token = tokens.get(i);
        return token.kind() == Kind.PUNCTUATION && !token.is("(") && !token.is("[");
    }
}
