package org.scholion.importer.note;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.reference.WordList;

/**
 * A number that says where something stands: {@code P. 12}, {@code С. 5–6}, {@code No. 47}.
 *
 * @param pages without the label; null where the label names an issue or volume
 * @param end behind it
 */
record Locator(String pages, int end) {

    private static final Map<String, String> LABELS = WordList.keyed(Locator.class, "locators.txt");
    private static final Pattern LABELLED =
            Pattern.compile(
                    "(?<label>№|§|\\p{L}{1,7}\\.?+)\\s{0,2}(?<number>[\\p{L}]{0,2}\\d[\\d\\p{L}/]{0,12}+(?:\\s{0,2}[-–—,]\\s{0,2}\\p{L}{0,1}\\d{1,6})*+)\\.?+");

    /** The locator at this place; null where none stands. */
    static Locator at(String text, int from) {
        Matcher m = LABELLED.matcher(text).region(from, text.length());
        if (!m.lookingAt()) {
            return null;
        }
        String kind = LABELS.get(m.group("label").toLowerCase(Locale.ROOT));
        if (kind == null) {
            return null;
        }
        String pages = m.group("number").replaceAll("\\s*+[-–—]\\s*+", "–");
        return new Locator(kind.equals("page") ? pages : null, m.end());
    }

    /** The first page locator that begins a word of the text; null where there is none. */
    static String pagesIn(String text) {
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            if (start) {
                Locator locator = at(text, i);
                if (locator != null && locator.pages() != null) {
                    return locator.pages();
                }
            }
            start = !Character.isLetterOrDigit(text.charAt(i));
        }
        return null;
    }
}
