package org.scholion.importer.markdown;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.scholion.importer.parsed.RichText;

/** Builds a {@link RichText}: folds spaces, drops soft hyphens, keeps the marks' offsets right. */
final class InlineText {

    private final StringBuilder plain = new StringBuilder();
    private final List<RichText.Mark> marks = new ArrayList<>();
    private final Deque<RichText.Mark> open = new ArrayDeque<>();
    private boolean space;

    void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                flushSpace();
                plain.append(c);
            }
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Soft hyphens, zero-width spaces, byte order marks, and what no text may hold. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD'
                || c == '\u200B'
                || c == '\u2060'
                || c == '\uFEFF'
                || Character.isISOControl(c);
    }

    private void flushSpace() {
        if (space && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
        space = false;
    }

    CharSequence soFar() {
        return plain;
    }

    void open(RichText.Kind kind, String target) {
        flushSpace();
        open.push(new RichText.Mark(kind, plain.length(), plain.length(), target));
    }

    /** Closes the innermost open mark of a kind, if there is one. */
    void close(RichText.Kind kind) {
        for (RichText.Mark mark : open) {
            if (mark.kind() == kind) {
                open.remove(mark);
                keep(mark, plain.length());
                return;
            }
        }
    }

    private void keep(RichText.Mark mark, int end) {
        boolean leads = mark.kind() != RichText.Kind.LINK || mark.target() != null;
        if (end > mark.start() && leads) {
            marks.add(new RichText.Mark(mark.kind(), mark.start(), end, mark.target()));
        }
    }

    void noteMark(String number) {
        int at = plain.length();
        if (at > 0 && plain.charAt(at - 1) == ' ') {
            at--;
        }
        marks.add(new RichText.Mark(RichText.Kind.NOTE_MARK, at, at, number));
    }

    RichText toRichText() {
        String text = plain.toString().stripTrailing();
        BareAddresses.mark(text, marks);
        boolean normal = Normalizer.isNormalized(text, Normalizer.Form.NFC);
        List<RichText.Mark> kept =
                marks.stream()
                        .map(mark -> normal ? within(mark, text.length()) : composed(mark, text))
                        .sorted(
                                Comparator.comparingInt(RichText.Mark::start)
                                        .thenComparing(RichText.Mark::end))
                        .toList();
        return new RichText(Normalizer.normalize(text, Normalizer.Form.NFC), kept);
    }

    private static RichText.Mark within(RichText.Mark mark, int length) {
        return new RichText.Mark(
                mark.kind(),
                Math.min(mark.start(), length),
                Math.min(mark.end(), length),
                mark.target());
    }

    /** The mark of a text as the mark of its composed form. */
    private static RichText.Mark composed(RichText.Mark mark, String text) {
        RichText.Mark inside = within(mark, text.length());
        return new RichText.Mark(
                mark.kind(),
                composedLength(text, inside.start()),
                composedLength(text, inside.end()),
                mark.target());
    }

    private static int composedLength(String text, int end) {
        return Normalizer.normalize(text.substring(0, end), Normalizer.Form.NFC).length();
    }
}
