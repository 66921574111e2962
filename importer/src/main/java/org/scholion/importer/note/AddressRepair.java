package org.scholion.importer.note;

import java.util.Set;
import org.scholion.importer.reference.CyrillicLetters;
import org.scholion.importer.reference.WordList;

/**
 * Puts right an address in which letters of a Latin word became Cyrillic.
 *
 * <p>Only words that mix both scripts are touched: a word all in Cyrillic (an encyclopedia's page,
 * a national domain) is meant so. A word that addresses always spell the same way ({@code html},
 * {@code com}) is repaired by the look of its letters where that gives the word; any other by their
 * sound, because what stands in addresses of Russian pages is transliterated: {@code sovместnye ->
 * sovmestnye}.
 */
final class AddressRepair {

    private static final Set<String> FIXED = WordList.words(AddressRepair.class, "addresses.txt");

    private AddressRepair() {}

    /** The repaired address; null where nothing had to be repaired. */
    static String of(String address) {
        StringBuilder repaired = new StringBuilder();
        int p = 0;
        while (p < address.length()) {
            int end = p;
            while (end < address.length() && Character.isLetter(address.charAt(end))) {
                end++;
            }
            if (end == p) {
                repaired.append(address.charAt(p++));
            } else {
                repaired.append(word(address.substring(p, end)));
                p = end;
            }
        }
        return repaired.toString().equals(address) ? null : repaired.toString();
    }

    private static String word(String word) {
        boolean cyrillic = word.codePoints().anyMatch(CyrillicLetters::isCyrillic);
        boolean latin = word.codePoints().anyMatch(c -> !CyrillicLetters.isCyrillic(c));
        if (!cyrillic || !latin && !FIXED.contains(CyrillicLetters.lookAlike(word))) {
            return word;
        }
        String look = CyrillicLetters.lookAlike(word);
        return FIXED.contains(look) ? look : CyrillicLetters.transliterated(word);
    }
}
