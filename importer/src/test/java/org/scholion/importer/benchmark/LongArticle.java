package org.scholion.importer.benchmark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An article whose body, notes and references stand in it several times, with the notes numbered
 * on.
 */
final class LongArticle {

    private static final Pattern BODY = Pattern.compile("(?m)^#+ \\**(Introduction|Введение)\\**$");
    private static final Pattern END =
            Pattern.compile("(?m)^#+ \\**(References|Список литературы)\\**$");
    private static final Pattern MARK = Pattern.compile("<sup>(\\d+)</sup>");

    private LongArticle() {}

    /** The article with its body the given number of times. */
    static String of(String article, int times) {
        Matcher start = BODY.matcher(article);
        Matcher end = END.matcher(article);
        if (!start.find() || !end.find()) {
            throw new IllegalArgumentException(
                    "an article with an introduction and references is needed");
        }
        String body = article.substring(start.start(), end.start());
        int notes =
                MARK.matcher(body)
                        .results()
                        .mapToInt(m -> Integer.parseInt(m.group(1)))
                        .max()
                        .orElse(0);
        StringBuilder grown = new StringBuilder(article.substring(0, start.start()));
        for (int i = 0; i < times; i++) {
            int shift = i * notes;
            grown.append(
                    MARK.matcher(body)
                            .replaceAll(
                                    m ->
                                            "<sup>"
                                                    + (Integer.parseInt(m.group(1)) + shift)
                                                    + "</sup>"));
        }
        return grown.append(article.substring(end.start())).toString();
    }
}
