package org.scholion.web.layout;

import java.util.Optional;
import java.util.stream.Stream;

/** Light letters on dark, dark on light, or as the reader's system has it. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    /** Name of the cookie that remembers the choice. */
    public static final String COOKIE = "scholion-theme";

    /** The theme in an address, a cookie and a style sheet: {@code dark}. */
    public final String tag = name().toLowerCase(java.util.Locale.ROOT);

    public static Optional<Theme> of(String tag) {
        return Stream.of(values()).filter(theme -> theme.tag.equals(tag)).findFirst();
    }
}
