package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a citation prints: {@code Lind & Moreau, 2019a, p. 5} gives Lind, Moreau and 2019.
 *
 * @param names family names in order; empty where only a year or number stands there
 * @param year null where none is printed
 */
record CitationWords(List<String> names, Integer year) {

    private static final Pattern YEAR =
            Pattern.compile("(?<![\\p{L}\\d])((?:1[5-9]|20)\\d\\d)[a-zа-я]?(?![\\p{L}\\d])");
    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}.])\\p{Lu}[\\p{L}’'ʼ]++(?:-\\p{Lu}[\\p{L}’']++)*+(?!\\.)");
    private static final Set<String> NO_NAMES =
            Set.of("See", "Cf", "And", "In", "The", "Ibid", "См", "Ср", "Цит", "По", "Там");

    CitationWords {
        names = List.copyOf(names);
    }

    static CitationWords read(String text) {
        Matcher year = YEAR.matcher(text);
        boolean dated = year.find();
        Matcher name = NAME.matcher(dated ? text.substring(0, year.start()) : text);
        List<String> names = new ArrayList<>();
        while (name.find()) {
            if (!NO_NAMES.contains(name.group())) {
                names.add(name.group());
            }
        }
        return new CitationWords(names, dated ? Integer.valueOf(year.group(1)) : null);
    }

    /** The same citation with the authors carried over from the one before it. */
    CitationWords by(List<String> carriedOver) {
        return new CitationWords(carriedOver, year);
    }
}
