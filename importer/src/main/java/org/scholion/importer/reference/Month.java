package org.scholion.importer.reference;

import java.util.Locale;
import java.util.Map;

/** Names of months and their short forms in the languages of {@code months.txt}. */
public final class Month {

    private static final Map<String, String> MONTHS = WordList.keyed(Month.class, "months.txt");

    private Month() {}

    /**
     * @param word {@code Mar}, {@code мая}; case and a full stop behind it do not matter
     * @return 1 to 12, 0 for a word that is no month
     */
    public static int number(String word) {
        String name = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return Integer.parseInt(MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT), "0"));
    }
}
