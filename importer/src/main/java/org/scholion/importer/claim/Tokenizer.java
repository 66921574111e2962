package org.scholion.importer.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a text apart into tokens, in one pass. */
final class Tokenizer {

    private Tokenizer() {}

    /** The tokens of a whole block, in order. */
    static List<Token> read(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 1);
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end;
            Token.Kind kind;
            if (Character.isLetter(c)) {
                end = wordEnd(text, i);
                kind = Token.Kind.WORD;
            } else if (Character.isDigit(c)) {
                end = numberEnd(text, i);
                kind = Token.Kind.NUMBER;
                if (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end = wordEnd(text, end);
                    kind = Token.Kind.MIXED;
                }
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i++;
                continue;
            } else {
                end = i + Character.charCount(text.codePointAt(i));
                kind = Token.Kind.MARK;
            }
            String printed = text.substring(i, end);
            tokens.add(new Token(kind, i, end, printed, fold(printed)));
            i = end;
        }
        return tokens;
    }

    private static int wordEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inner =
                    "'’-‑".indexOf(c) >= 0
                            && i + 1 < text.length()
                            && Character.isLetterOrDigit(text.charAt(i + 1));
            if (!inner && !Character.isLetterOrDigit(c) && !isCombining(c)) {
                return i;
            }
            i++;
        }
        return i;
    }

    /** Separators count between digits only; a space (of any width) only before three digits. */
    private static int numberEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (Character.isDigit(c)
                    || (c == '.' || c == ',') && isDigit(text, i + 1)
                    || isGroup(text, from, i)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isGroup(String text, int from, int i) {
        char c = text.charAt(i);
        return (c == '\u00a0' || c == '\u2009' || c == '\u202f' || c == ' ')
                && i - from <= 11
                && lastGroup(text, from, i) <= 3
                && text.charAt(from) != '0'
                && isDigit(text, i + 1)
                && isDigit(text, i + 2)
                && isDigit(text, i + 3)
                && !isDigit(text, i + 4);
    }

    private static int lastGroup(String text, int from, int i) {
        int start = i;
        while (start > from && Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start > from && ".,".indexOf(text.charAt(start - 1)) >= 0 ? 99 : i - start;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && Character.isDigit(text.charAt(i));
    }

    private static boolean isCombining(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String fold(String printed) {
        if (printed.length() == 1 && !Character.isLetterOrDigit(printed.charAt(0))) {
            return switch (printed.charAt(0)) {
                case '“', '”', '„', '«', '»', '‟' -> "\"";
                case '—', '–', '―' -> "–";
                case '−', '-', '‐', '‑' -> "-";
                default -> printed;
            };
        }
        return printed.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‑', '-');
    }
}
