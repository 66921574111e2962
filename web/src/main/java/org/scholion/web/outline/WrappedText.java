package org.scholion.web.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines of a width in pixels, for a sans-serif face of {@value #SIZE} pixels. A
 * server has no type face to measure with, so letters have estimated widths, rather too wide.
 */
final class WrappedText {

    static final int SIZE = 13;
    private static final String NARROW = "iljtfrI.,:;'’|!()[]/- ";
    private static final String WIDE = "mwMWшщжюмфыШЩЖЮМФЫ@%&—…";

    private WrappedText() {}

    /**
     * @param most lines; what does not fit is cut with an ellipsis
     */
    static List<String> of(String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).split(" ")) {
            for (String part : parts(word, width)) {
                String longer = line.isEmpty() ? part : line + " " + part;
                if (width(longer) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(part);
                } else {
                    line.setLength(0);
                    line.append(longer);
                }
            }
            if (lines.size() > most) {
                break;
            }
        }
        lines.add(line.toString());
        return lines.size() <= most ? lines : cut(lines.subList(0, most), width);
    }

    private static List<String> cut(List<String> lines, int width) {
        List<String> cut = new ArrayList<>(lines);
        String last = cut.remove(cut.size() - 1);
        while (width(last + " …") > width) {
            int space = last.lastIndexOf(' ');
            int end = space > 0 ? space : last.offsetByCodePoints(last.length(), -1);
            last = last.substring(0, end);
        }
        cut.add(last + " …");
        return cut;
    }

    /** A word that is wider than a line, in pieces that fit; an address, as a rule. */
    private static List<String> parts(String word, int width) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        double taken = 0;
        for (int c : word.codePoints().toArray()) {
            double wider = taken + width(c);
            if (wider > width) {
                parts.add(part.toString());
                part.setLength(0);
                wider = width(c);
            }
            part.appendCodePoint(c);
            taken = wider;
        }
        parts.add(part.toString());
        return parts;
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(WrappedText::width).sum();
    }

    /** Of a letter, in pixels. */
    private static double width(int c) {
        double em =
                NARROW.indexOf(c) >= 0
                        ? 0.36
                        : WIDE.indexOf(c) >= 0
                                ? 0.92
                                : Character.isUpperCase(c)
                                        ? 0.72
                                        : Character.isIdeographic(c) ? 1.0 : 0.6;
        return em * SIZE;
    }

    /** Without what XML forbids and what turns the direction of writing, and with single spaces. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.replaceAll("\\s++", " ")
                .codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }
}
