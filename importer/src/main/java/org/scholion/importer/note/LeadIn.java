package org.scholion.importer.note;

import java.util.Locale;
import java.util.Set;
import org.scholion.importer.reference.WordList;

/** Words that lead to a source: {@code See, for example,}, {@code Цит. по:}. */
final class LeadIn {

    private static final Set<String> LEAD_INS = WordList.words(LeadIn.class, "lead-ins.txt");

    private LeadIn() {}

    /** The note from the source on. */
    static String without(String note) {
        String lower = note.toLowerCase(Locale.ROOT);
        String longest = "";
        for (String words : LEAD_INS) {
            int end = words.length();
            boolean whole =
                    ":.,".indexOf(words.charAt(end - 1)) >= 0
                            || end < lower.length() && lower.charAt(end) == ' ';
            if (whole && end > longest.length() && lower.startsWith(words)) {
                longest = words;
            }
        }
        return note.substring(longest.length()).stripLeading();
    }
}
