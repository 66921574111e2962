package org.scholion.importer.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resource of words under keys: {@code key: word | another word}, one key several times if need
 * be; lines with {@code #} are for people. Where no {@code |} stands, words are set apart by
 * spaces.
 */
final class Wordlist {

    private final Map<String, List<String>> words = new LinkedHashMap<>();

    Wordlist(String resource) {
        try (InputStream in = Wordlist.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource %s".formatted(resource));
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        List<String> list =
                words.computeIfAbsent(line.substring(0, colon).strip(), key -> new ArrayList<>());
        for (String word : line.substring(colon + 1).strip().split("\\s*\\|\\s*")) {
            list.add(word);
        }
    }

    /** The phrases under a key; empty where there is no such key. */
    List<String> phrases(String key) {
        return List.copyOf(words.getOrDefault(key, List.of()));
    }

    /** The single words under a key. */
    List<String> words(String key) {
        return phrases(key).stream().flatMap(line -> List.of(line.split("\\s+")).stream()).toList();
    }

    /** All keys, in the order written. */
    List<String> keys() {
        return List.copyOf(words.keySet());
    }
}
