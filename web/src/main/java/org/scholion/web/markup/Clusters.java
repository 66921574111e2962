package org.scholion.web.markup;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * What people see as one letter: with its accents, a flag, a family of emoji. Example: in {@code
 * a👩‍🚀b} the letter around offset 3 begins at 1 and ends at 6.
 */
final class Clusters {

    /** Below it only the two characters of a line end belong together. */
    private static final char FIRST_COMBINING = '\u0300';

    private final String text;
    private BreakIterator borders;

    Clusters(String text) {
        this.text = text;
    }

    /** The offset itself, or where the letter begins that it would cut. */
    int startAround(int offset) {
        return isBorder(offset) ? offset : borders().preceding(offset);
    }

    /** The offset itself, or where the letter ends that it would cut. */
    int endAround(int offset) {
        return isBorder(offset) ? offset : borders().following(offset);
    }

    private boolean isBorder(int offset) {
        return offset <= 0
                || offset >= text.length()
                || isPlain(text.charAt(offset - 1)) && isPlain(text.charAt(offset))
                || borders().isBoundary(offset);
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < FIRST_COMBINING;
    }

    /** Made for the first border that needs it: most texts have none. */
    private BreakIterator borders() {
        if (borders == null) {
            // java.text knows neither flags nor joined emoji before Java 20.
            borders = BreakIterator.getCharacterInstance(ULocale.ROOT);
            borders.setText(text);
        }
        return borders;
    }
}
