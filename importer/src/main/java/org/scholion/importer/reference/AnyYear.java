package org.scholion.importer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a year that stands where no style puts it. */
final class AnyYear {

    private static final Pattern YEAR =
            Pattern.compile(
                    "(?<![\\p{L}\\d./–-])(1[6-9]\\d\\d|20[0-3]\\d)(?![\\p{L}\\d/–-]|\\.\\d)");

    private AnyYear() {}

    /** The last year in brackets, else the last; null where there is none. */
    static Integer in(String text) {
        Integer last = null;
        boolean inBrackets = false;
        for (Matcher m = YEAR.matcher(text); m.find(); ) {
            boolean bracket = m.start() > 0 && "([".indexOf(text.charAt(m.start() - 1)) >= 0;
            if (bracket || !inBrackets) {
                last = Integer.valueOf(m.group(1));
                inBrackets |= bracket;
            }
        }
        return last;
    }
}
