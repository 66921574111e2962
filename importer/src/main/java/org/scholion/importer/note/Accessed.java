package org.scholion.importer.note;

import java.util.Locale;
import java.util.Map;
import org.scholion.importer.reference.WordList;

/**
 * The day on which a source was looked at: {@code (accessed: 15.01.2024)}, {@code Дата обращения:
 * 12.01.2024}.
 *
 * @param date ISO 8601
 */
record Accessed(String date, int start, int end) {

    private static final Map<String, String> LABELS = WordList.keyed(Accessed.class, "labels.txt");

    /** The first such remark of a text; null where there is none. */
    static Accessed in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            return null;
        }
        for (Map.Entry<String, String> label : LABELS.entrySet()) {
            if (!label.getValue().equals("accessed")) {
                continue;
            }
            int at = lower.indexOf(label.getKey());
            for (int tries = 0; at >= 0 && tries < 8; tries++) {
                Accessed accessed = at(text, at, at + label.getKey().length());
                if (accessed != null) {
                    return accessed;
                }
                at = lower.indexOf(label.getKey(), at + 1);
            }
        }
        return null;
    }

    private static Accessed at(String text, int label, int behind) {
        int p = behind;
        while (p < text.length() && " :–-".indexOf(text.charAt(p)) >= 0) {
            p++;
        }
        PrintedDate date = PrintedDate.at(text, p);
        if (date == null) {
            return null;
        }
        int start = label;
        if (start > 0 && "([".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        int end = date.end();
        if (end < text.length() && ")]".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return new Accessed(date.iso(), start, end);
    }
}
