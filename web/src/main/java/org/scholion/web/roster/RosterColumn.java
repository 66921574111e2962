package org.scholion.web.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What stands in a column of a list. The words that head it are in {@code columns.properties}. */
enum RosterColumn {
    NAME,
    FIRST_NAME,
    PATRONYMIC,
    LAST_NAME,
    EMAIL,
    SIGN_IN_NAME,
    /** Either of the two. */
    EMAIL_OR_SIGN_IN_NAME,
    ROLE,
    GROUP;

    /** Their order where the list has no headings. */
    static final List<RosterColumn> BY_POSITION = List.of(NAME, EMAIL_OR_SIGN_IN_NAME, ROLE, GROUP);

    private static final Map<String, RosterColumn> HEADED = headed();

    /** Whether it says who somebody is. */
    boolean isPerson() {
        return ordinal() < ROLE.ordinal();
    }

    static Optional<RosterColumn> headedBy(String heading) {
        return Optional.ofNullable(HEADED.get(plain(heading)));
    }

    static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_\\-./]+", " ").strip();
    }

    private static Map<String, RosterColumn> headed() {
        Properties words = words("columns.properties");
        Map<String, RosterColumn> headed = new HashMap<>();
        for (RosterColumn column : values()) {
            for (String word : words.getProperty(column.name()).split(",")) {
                headed.put(plain(word), column);
            }
        }
        return headed;
    }

    static Properties words(String file) {
        Properties words = new Properties();
        try (InputStream in = RosterColumn.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
