package org.scholion.importer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that stands behind the names: {@code (2020a).}, {@code 1997,}, {@code [2001, March 3]:}.
 *
 * @param start where it stands, its brackets included
 * @param end behind the punctuation that follows it
 * @param comma whether a comma follows, as in styles that part everything by commas
 */
record YearSecond(int year, String suffix, int start, int end, boolean comma) {

    private static final String DIGITS =
            "(?:c\\.|ca\\.|circa)?+\\s{0,2}(?<year>1[5-9]\\d\\d|20\\d\\d)(?:\\s?(?<suffix>[a-z](?![\\p{L}\\d])))?+";
    private static final Pattern BRACKETED =
            Pattern.compile(
                    "[\\s.,:;]{0,4}+[(\\[]\\s{0,2}(?:(?:\\d{1,2}\\s)?(?:\\p{L}{3,10}\\.?,?\\s{1,2})(?=\\d{4}))?+"
                            + DIGITS
                            + "[^)\\]]{0,40}+[)\\]](?<after>[\\s.,:;]{0,4}+)");
    private static final Pattern BARE =
            Pattern.compile(
                    "[\\s.,:;]{0,4}+" + DIGITS + "(?![\\p{L}\\d/–-])(?<after>[\\s.,:;]{0,4}+)");

    /** The year at this place of the text; null where something else stands there. */
    static YearSecond at(String text, int from) {
        for (Pattern pattern : new Pattern[] {BRACKETED, BARE}) {
            Matcher m = pattern.matcher(text).region(from, text.length());
            if (m.lookingAt()) {
                return new YearSecond(
                        Integer.parseInt(m.group("year")),
                        m.group("suffix"),
                        m.start(),
                        m.end(),
                        m.group("after").startsWith(","));
            }
        }
        return null;
    }
}
