package org.scholion.importer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The remark that names are those of editors: {@code (Eds.)}, {@code , ed.}, {@code (отв. ред.)}.
 */
final class EditorMark {

    private static final Pattern MARK =
            Pattern.compile(
                    "[\\s,]{0,3}+(?:[(\\[]\\s{0,2}(?:eds?|editors?|hrsg|hgg?|dir|coord|(?:отв\\.|гл\\.|науч\\.|под)?+\\s{0,2}ред|сост|series"
                        + " eds?|vol\\.? eds?)"
                        + "\\.?+[^)\\]]{0,12}[)\\]]|(?:eds?\\.|eds?(?=[,:;(])|editors?(?![\\p{L}\\d])|hrsg\\.?))[.,:;]?+\\s{0,3}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private EditorMark() {}

    /** Where the mark at this place ends; {@code at} where there is none. */
    static int end(String text, int at) {
        Matcher m = MARK.matcher(text).region(at, text.length());
        return m.lookingAt() ? m.end() : at;
    }
}
