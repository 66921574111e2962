package org.scholion.importer.outline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The file {@code <language>/inference.txt}: the entries of each of its sections. */
final class CueFile {

    private final Map<String, List<String>> sections = new LinkedHashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    private CueFile(BufferedReader reader) throws IOException {
        List<String> section = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String entry = line.strip();
            if (entry.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(entry.substring(1, entry.length() - 1), section);
            } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                section.add(entry);
            }
        }
        sections.forEach(
                (name, lines) -> {
                    if (name.startsWith("@")) {
                        named.put(
                                name.substring(1),
                                new TreeSet<>(List.of(String.join(" ", lines).split("\\s+"))));
                    }
                });
    }

    /** The file of a language; empty where there is none. */
    static Optional<CueFile> of(String language) {
        String name = language + "/inference.txt";
        try (InputStream in = CueFile.class.getResourceAsStream(name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            new CueFile(
                                    new BufferedReader(
                                            new InputStreamReader(in, StandardCharsets.UTF_8))));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /**
     * @throws IllegalStateException where the file lacks the section
     */
    List<CueEntry> entries(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalStateException("no section [" + section + "] among the cues");
        }
        return lines.stream().map(line -> new CueEntry(line, named)).toList();
    }
}
