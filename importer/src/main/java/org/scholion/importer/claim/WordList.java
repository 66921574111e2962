package org.scholion.importer.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A file of words in one language that a linguist can edit: {@code [section]} on a line of its own,
 * then entries; a line that begins with {@code #} is a comment. What an entry may hold, the file
 * says on top.
 */
final class WordList {

    private final String name;
    private final Map<String, List<String>> sections = new LinkedHashMap<>();

    private WordList(String name) {
        this.name = name;
    }

    /** Reads {@code <language>/<file>.txt} beside this class. */
    static WordList read(String language, String file) {
        WordList list = new WordList(language + "/" + file + ".txt");
        try (InputStream in = WordList.class.getResourceAsStream(list.name)) {
            if (in == null) {
                throw new IllegalStateException("no word list " + list.name);
            }
            list.fill(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    private void fill(BufferedReader reader) throws IOException {
        List<String> section = null;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String entry = line.strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            if (entry.startsWith("[") && entry.endsWith("]")) {
                section = new ArrayList<>();
                sections.put(entry.substring(1, entry.length() - 1), section);
            } else if (section == null) {
                throw new IllegalStateException("an entry before any section in " + name);
            } else {
                section.add(entry);
            }
        }
    }

    Set<String> sections() {
        return sections.keySet();
    }

    /** The lines of a section, as they stand. */
    List<String> lines(String section) {
        List<String> lines = sections.get(section);
        if (lines == null) {
            throw new IllegalStateException("no section [" + section + "] in " + name);
        }
        return lines;
    }

    /** The words of a section, in lower case. */
    Set<String> words(String section) {
        Set<String> words = new LinkedHashSet<>();
        for (String line : lines(section)) {
            words.addAll(List.of(line.toLowerCase(Locale.ROOT).split("\\s+")));
        }
        return words;
    }

    /** The entries {@code left = right} of a section; the left side in lower case. */
    Map<String, String> pairs(String section) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String line : lines(section)) {
            int sign = line.indexOf('=');
            if (sign < 0) {
                throw new IllegalStateException("no '=' in \"" + line + "\" in " + name);
            }
            String value = line.substring(sign + 1).strip();
            for (String word : line.substring(0, sign).strip().split("\\|")) {
                pairs.put(word.strip().toLowerCase(Locale.ROOT), value);
            }
        }
        return pairs;
    }
}
