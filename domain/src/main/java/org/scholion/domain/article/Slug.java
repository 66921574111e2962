package org.scholion.domain.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of an address that names an article, for example {@code pivot-to-the-east}: 1 to {@value
 * #MAX} characters out of {@code [a-z0-9-]}.
 */
public record Slug(String value) {

    /** Longest slug; longer titles are cut at a word. */
    public static final int MAX = 80;

    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (value.length() > MAX || !ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "'%s' is no slug; allowed are 1 to %d characters a-z, 0-9 and single hyphens"
                            .formatted(value, MAX));
        }
    }

    /**
     * The slug of a title in any script: Latin letters lose their marks, Cyrillic is transliterated
     * (BGN/PCGN), everything else separates words. A title without a usable letter gives {@code
     * article}.
     */
    public static Slug of(String title) {
        String latin = Transliteration.toLatin(title.toLowerCase(Locale.ROOT));
        String bare = Normalizer.normalize(latin, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        String words =
                bare.replaceAll("['’ʼ]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return new Slug(words.isEmpty() ? "article" : cut(words, MAX));
    }

    /** This slug with a number behind it, for the second article of the same name. */
    public Slug numbered(int n) {
        String end = "-" + n;
        return new Slug(cut(value, MAX - end.length()) + end);
    }

    private static String cut(String words, int max) {
        if (words.length() <= max) {
            return words;
        }
        int hyphen = words.lastIndexOf('-', max);
        return words.substring(0, hyphen > max / 2 ? hyphen : max).replaceAll("-$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
