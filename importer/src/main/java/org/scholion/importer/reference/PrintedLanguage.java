package org.scholion.importer.reference;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language that a source says it is in: {@code (In Russian)}, {@code [in French]}, {@code (на
 * англ. яз.)}.
 *
 * @param tag BCP 47
 * @param start where the remark begins
 * @param end behind the remark and a full stop after it
 */
public record PrintedLanguage(String tag, int start, int end) {

    private static final Map<String, String> LANGUAGES =
            WordList.keyed(PrintedLanguage.class, "languages.txt");

    private static final Set<String> WRITTEN_IN_CYRILLIC =
            Set.of("ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg");

    private static final Pattern REMARK =
            Pattern.compile(
                    "[(\\[]\\s{0,3}(?:in|auf|en|на)\\s{1,3}(\\p{L}{2,20})\\.?+"
                        + "(?:\\s{0,3}(?:яз\\.?|языке|language))?+(?:,?\\s(?:with|с)\\s[^)\\]]{0,40}+)?+\\s{0,3}[)\\]]\\.?+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The last such remark of a text; null where there is none. */
    public static PrintedLanguage in(String text) {
        PrintedLanguage last = null;
        for (Matcher remark = REMARK.matcher(text); remark.find(); ) {
            String tag = LANGUAGES.get(remark.group(1).toLowerCase(Locale.ROOT));
            if (tag != null) {
                last = new PrintedLanguage(tag, remark.start(), remark.end());
            }
        }
        return last;
    }

    /**
     * The language of a text that does not say it: the article's, unless the script contradicts.
     *
     * @return null where only the script is known, and that it is not the article's
     */
    public static String ofUnmarked(String text, String articleLanguage) {
        boolean cyrillicArticle =
                articleLanguage != null && WRITTEN_IN_CYRILLIC.contains(primary(articleLanguage));
        boolean cyrillic = text.codePoints().anyMatch(CyrillicLetters::isCyrillic);
        if (cyrillic == cyrillicArticle || articleLanguage == null) {
            return articleLanguage;
        }
        return cyrillic ? "ru" : null;
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return hyphen < 0 ? tag : tag.substring(0, hyphen);
    }
}
