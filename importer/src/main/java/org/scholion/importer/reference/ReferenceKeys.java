package org.scholion.importer.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Contributor;

/**
 * Makes short names for the entries of one list: the family name of the first author, or editor, or
 * the first word of the title, then the year with its letter: {@code lind1994a}. Where two are the
 * same the later ones get another letter.
 */
public final class ReferenceKeys {

    private static final int LONGEST_NAME = 60;

    private final Set<String> taken = new HashSet<>();

    /** The key of the next entry of the list. */
    public String next(ReferenceReader.Reading reading) {
        String name = NameKey.of(name(reading)).replaceAll("[^a-z0-9]", "");
        String stem =
                name.isEmpty()
                        ? "reference"
                        : name.substring(0, Math.min(name.length(), LONGEST_NAME));
        Integer year = reading.fields().year;
        String suffix =
                reading.fields().yearSuffix == null ? "" : NameKey.of(reading.fields().yearSuffix);
        String key = stem + (year == null ? "" : year);
        String unique = key + suffix;
        for (int i = 1; !taken.add(unique); i++) {
            unique = key + letters(i);
        }
        return unique;
    }

    private static String name(ReferenceReader.Reading reading) {
        List<Contributor> people = reading.contributors();
        for (Contributor.Role role : List.of(Contributor.Role.AUTHOR, Contributor.Role.EDITOR)) {
            for (Contributor person : people) {
                if (person.role == role) {
                    return person.family != null ? person.family : firstWord(person.literal);
                }
            }
        }
        return reading.fields().title == null ? "" : firstWord(reading.fields().title);
    }

    /** The first word that is more than an article. */
    private static String firstWord(String text) {
        String longest = "";
        for (String word : text.split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 3) {
                return word;
            }
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest;
    }

    /** 1 is b, 25 is z, 26 is aa: the first of a kind has no letter, or a. */
    private static String letters(int number) {
        String letters = Character.toString('a' + number % 26);
        return number < 26 ? letters : letters(number / 26 - 1) + letters;
    }
}
