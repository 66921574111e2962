package org.scholion.importer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and by whom a book was published, and where in the text that stands.
 *
 * @param year null where it is not printed there
 */
record Imprint(int start, int end, String place, String publisher, Integer year) {

    // Cham: Palgrave Pivot   Cambridge, Mass.: MIT Press, 1999   М.: Наука, 2001   (Oxford: OUP,
    // 2001)
    private static final String WORD =
            "\\p{L}[\\p{L}’'-]{0,30}+(?:\\.(?=\\s{0,2}[:,])|(?<=(?<!\\p{L})\\p{L}{1,2})\\.)?+";
    private static final Pattern PLACE_FIRST =
            Pattern.compile(
                    "(?:^|(?<=[.?!,;)”\"»–—])\\s{1,3}|(?<bracket>\\()\\s{0,2})"
                            + "(?<place>(?=\\p{Lu})"
                            + WORD
                            + "(?:(?:,| and| &|[-–/])?+\\s{0,2}"
                            + WORD
                            + "){0,4}?)\\s{0,2}:\\s{0,2}"
                            + "(?<publisher>\\p{Lu}[^:;(]{0,120}?(?:(?<=publ|Co|Inc|Ltd)\\.)?)"
                            + "(?:[,.;]\\s{0,2}\\(?(?<year>[12]\\d{3})[a-z]?(?![\\p{L}\\d])|\\s{0,2}[.;,]?\\s{0,2}\\)|[.;,]?\\s{0,2}$|\\.\\s{1,2}(?=[\\d(\\[]|(?:pp?|С|с|S)\\.))");

    static Imprint in(String text) {
        Imprint last = null;
        for (Matcher m = PLACE_FIRST.matcher(text); m.find(); ) {
            String year = m.group("year");
            int end = m.end();
            String place = m.group("place").strip();
            int comma = place.lastIndexOf(", ");
            boolean known =
                    comma > 0
                            && !NamedImprint.isPlace(place)
                            && NamedImprint.isPlace(place.substring(comma + 2));
            last =
                    new Imprint(
                            known ? m.start("place") + comma : m.start(),
                            end,
                            known ? place.substring(comma + 2) : place,
                            Clean.publisher(m.group("publisher")),
                            year == null ? null : Integer.valueOf(year));
        }
        return last;
    }
}
