package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.importer.Problems;

/** The notes of an article, joined again where pages tore them. */
final class Notes {

    /** A rest is looked for among this many last notes. */
    private static final int REACH = 12;

    private final List<NoteDraft> notes = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, Integer> copies = new HashMap<>();
    private final Map<String, Integer> printed = new HashMap<>();
    private final Hyphenation hyphenation;
    private final Problems problems;
    private final boolean usuallyStopped;
    private final boolean dated;
    private final int maxParts;
    private int foot;

    Notes(List<Piece> pieces, Hyphenation hyphenation, MarkdownLimits limits, Problems problems) {
        this.maxParts = limits.maxParts();
        this.hyphenation = hyphenation;
        this.problems = problems;
        List<Piece> all = pieces.stream().filter(piece -> piece.is(Piece.Kind.NOTE)).toList();
        all.forEach(note -> printed.merge(note.label(), 1, Integer::sum));
        long stopped = all.stream().filter(note -> TextEnd.of(note.text()).stopped()).count();
        long accessed =
                pieces.stream()
                        .filter(p -> p.is(Piece.Kind.NOTE) || p.is(Piece.Kind.PARAGRAPH))
                        .filter(piece -> NoteSigns.hasAccess(piece.text()))
                        .count();
        dated = accessed * 2 > all.size();
        usuallyStopped = stopped * 2 >= all.size();
    }

    /** Whether several pieces of the source begin with this number. */
    boolean isPrintedTwice(String number) {
        return printed.getOrDefault(number, 0) > 1;
    }

    /** Takes a piece that begins with a note's number. */
    void add(Piece piece) {
        String number = piece.label();
        while (!numbers.add(number)) {
            number = piece.label() + "-" + copies.merge(piece.label(), 2, (copy, two) -> copy + 1);
        }
        if (!number.equals(piece.label())) {
            problems.error(
                    piece.line(),
                    piece.column(),
                    "There are two notes %s; this one is kept as %s."
                            .formatted(piece.label(), number));
        }
        notes.add(new NoteDraft(piece, number, foot));
        warnOfOrder(piece);
    }

    /** Says that text stands between the notes so far and what follows. */
    void textFollows() {
        foot++;
    }

    private void warnOfOrder(Piece piece) {
        if (notes.size() < 2) {
            return;
        }
        String before = notes.get(notes.size() - 2).number;
        if (rank(piece.label()) < rank(before)) {
            problems.warn(
                    piece.line(),
                    piece.column(),
                    "Note %s stands after note %s.".formatted(piece.label(), before));
        }
    }

    private static int rank(String number) {
        String digits = number.replaceFirst("-\\d+$", "");
        boolean numeric = !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
        return numeric && digits.length() < 9 ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    /** What lies around a paragraph that may be the rest of a note. */
    record Surroundings(
            boolean afterRule, boolean beforeNote, boolean textOpen, boolean textGoesOnLater) {}

    /** Takes a paragraph that is the rest of a torn note; false where it is none. */
    boolean takeRest(Piece piece, Surroundings around) {
        NoteDraft torn = torn(piece, around);
        if (torn == null || torn.lines.size() >= maxParts) {
            return false;
        }
        problems.warn(
                piece.line(),
                piece.column(),
                "This is taken for the rest of note %s, which breaks off in line %d."
                        .formatted(torn.number, torn.lines.get(torn.lines.size() - 1)));
        torn.add(piece, hyphenation);
        return true;
    }

    private NoteDraft torn(Piece piece, Surroundings around) {
        if (notes.isEmpty()) {
            return null;
        }
        String text = piece.text();
        boolean address = NoteSigns.startsWithAddress(text);
        if (NoteSigns.hasAccess(text) || address || NoteSigns.namesSource(text)) {
            return neediest(text, address);
        }
        NoteDraft last = notes.get(notes.size() - 1);
        return last.need(dated) >= 2 && usuallyStopped && isFoot(text, around) ? last : null;
    }

    /** The note that lacks most surely what the text gives; the later one of two. */
    private NoteDraft neediest(String text, boolean address) {
        NoteDraft best = null;
        int most = 0;
        int from = Math.max(0, notes.size() - REACH);
        for (int at = notes.size() - 1; at >= from; at--) {
            NoteDraft note = notes.get(at);
            int need = note.need(dated);
            boolean wrongEnd = need == 3 && !address && !text.startsWith("(");
            int worth = wrongEnd ? 1 : need == 2 && address ? 1 : need;
            boolean fits = need > 1 || NoteSigns.hasAccess(text);
            // A page ends with the note that it tears: the rest is not at the same foot.
            int rank = 2 * worth + (note.foot < foot ? 1 : 0);
            boolean other = best == null || rank > most;
            if (fits && worth > 0 && other) {
                best = note;
                most = rank;
            }
        }
        return best;
    }

    /** Whether a text without any sign of a note stands where only notes stand. */
    private static boolean isFoot(String text, Surroundings around) {
        if (!around.afterRule() && !around.beforeNote()) {
            return false;
        }
        if (around.textOpen()) {
            return around.textGoesOnLater();
        }
        return TextStart.of(text).lower() || around.afterRule() && around.beforeNote();
    }

    Set<String> numbers() {
        return numbers;
    }

    /** The notes in the order of their numbers. */
    List<NoteDraft> sorted() {
        List<NoteDraft> sorted = new ArrayList<>(notes);
        sorted.sort(Comparator.comparingInt(note -> rank(note.number)));
        return sorted;
    }
}
