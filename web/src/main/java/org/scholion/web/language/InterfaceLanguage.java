package org.scholion.web.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that the portal itself speaks; the articles are in whatever language they are in. */
public enum InterfaceLanguage {
    ENGLISH("en", "English", "EN"),
    RUSSIAN("ru", "Русский", "RU");

    /** Name of the cookie that remembers the choice. */
    public static final String COOKIE = "scholion-language";

    /** BCP 47 tag. */
    public final String tag;

    /** What the language calls itself. */
    public final String name;

    /** Two letters for a narrow bar. */
    public final String letters;

    public final Locale locale;

    InterfaceLanguage(String tag, String name, String letters) {
        this.tag = tag;
        this.name = name;
        this.letters = letters;
        this.locale = Locale.forLanguageTag(tag);
    }

    public static Optional<InterfaceLanguage> of(String tag) {
        return Stream.of(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /**
     * The remembered language, else the first that the browser asks for, else English.
     *
     * @param remembered value of the cookie, or null
     * @param acceptLanguage value of the request header, or null; nonsense counts as none
     */
    public static InterfaceLanguage choose(String remembered, String acceptLanguage) {
        return of(remembered).orElseGet(() -> bestOf(acceptLanguage));
    }

    private static InterfaceLanguage bestOf(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ENGLISH;
        }
        try {
            List<LanguageRange> wanted = LanguageRange.parse(acceptLanguage);
            List<String> spoken = Stream.of(values()).map(language -> language.tag).toList();
            return of(Locale.lookupTag(wanted, spoken)).orElse(ENGLISH);
        } catch (IllegalArgumentException nonsense) {
            return ENGLISH;
        }
    }
}
