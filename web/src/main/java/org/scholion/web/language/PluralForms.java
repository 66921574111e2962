package org.scholion.web.language;

import com.ibm.icu.text.PluralRules;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/**
 * The form of a word after a number by the CLDR rules: in Russian {@code 1 сноска, 2 сноски, 5
 * сносок}. In a message: {@code {n} {n.russian('сноска', 'сноски', 'сносок')}}.
 */
@TemplateExtension
public final class PluralForms {

    private static final PluralRules RUSSIAN = PluralRules.forLocale(Locale.forLanguageTag("ru"));

    private PluralForms() {}

    public static String english(int n, String one, String other) {
        return n == 1 ? one : other;
    }

    public static String russian(int n, String one, String few, String many) {
        return switch (RUSSIAN.select(n)) {
            case "one" -> one;
            case "few" -> few;
            default -> many;
        };
    }
}
