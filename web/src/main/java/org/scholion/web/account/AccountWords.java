package org.scholion.web.account;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.scholion.web.language.PluralForms;

/** How long to wait, in words, and paths within addresses. */
@TemplateExtension
final class AccountWords {

    private AccountWords() {}

    /** {@code 45 seconds}, {@code 15 minutes}; minutes are rounded up. */
    static String inWords(int seconds) {
        return seconds <= 90
                ? seconds + " " + PluralForms.english(seconds, "second", "seconds")
                : minutes(seconds) + " minutes";
    }

    /** After a preposition that takes the accusative: {@code 21 секунду}, {@code 15 минут}. */
    static String inRussian(int seconds) {
        return seconds <= 90
                ? seconds + " " + PluralForms.russian(seconds, "секунду", "секунды", "секунд")
                : minutes(seconds)
                        + " "
                        + PluralForms.russian(minutes(seconds), "минуту", "минуты", "минут");
    }

    private static int minutes(int seconds) {
        return (seconds + 59) / 60;
    }

    /** A path as the value of a query parameter. */
    static String asQuery(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
