package org.scholion.importer.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Vocabulary in files that a linguist can edit, lying beside the class that uses it. A file has one
 * word or one {@code key = word word ...} in a line (phrases are parted by {@code |}); a line that
 * begins with {@code #} is a remark.
 */
public final class WordList {

    private WordList() {}

    /** The lines of a file without remarks, in their order. */
    public static Set<String> words(Class<?> beside, String file) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(lines(beside, file)));
    }

    /** From each word or phrase to its key, in the order of the file. */
    public static Map<String, String> keyed(Class<?> beside, String file) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (String line : lines(beside, file)) {
            int equals = line.indexOf('=');
            String key = line.substring(0, equals).strip();
            String rest = line.substring(equals + 1).strip();
            for (String word : rest.split(rest.indexOf('|') >= 0 ? "\\|" : "\\s+")) {
                keys.putIfAbsent(word, key);
            }
        }
        return Collections.unmodifiableMap(keys);
    }

    private static List<String> lines(Class<?> beside, String file) {
        try (InputStream stream = beside.getResourceAsStream(file);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<String> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(line.strip());
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + file, e);
        }
    }
}
