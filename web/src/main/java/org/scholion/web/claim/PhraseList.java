package org.scholion.web.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Phrases in sections, from a file that people can edit; the file itself says on top how an entry
 * is written.
 */
final class PhraseList {

    private final Map<String, List<String>> sections = new HashMap<>();

    private PhraseList() {}

    static PhraseList read(String file) {
        PhraseList list = new PhraseList();
        try (InputStream in = PhraseList.class.getResourceAsStream(file);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String section = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String entry = line.strip().toLowerCase(Locale.ROOT);
                if (entry.startsWith("[")) {
                    section = entry.substring(1, entry.length() - 1);
                    list.sections.put(section, new ArrayList<>());
                } else if (!entry.isEmpty() && !entry.startsWith("#")) {
                    list.sections.get(section).add(entry);
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("cannot read " + file, cause);
        }
        return list;
    }

    /** Whether one of the section's phrases stands in the text, as whole words. */
    boolean isIn(String section, String text) {
        String words = " " + words(text) + " ";
        return sections.get(section).stream().anyMatch(phrase -> contains(words, phrase));
    }

    private static boolean contains(String words, String phrase) {
        String wanted = " " + words(phrase.replace("*", "\u0001"));
        if (!wanted.contains("\u0001")) {
            return words.contains(wanted + " ");
        }
        return containsStems(words, wanted.strip().split(" "));
    }

    /** Each part is a word, or the beginning of one where it ends with U+0001. */
    private static boolean containsStems(String words, String[] parts) {
        String[] text = words.strip().split(" ");
        for (int at = 0; at + parts.length <= text.length; at++) {
            boolean here = true;
            for (int i = 0; i < parts.length && here; i++) {
                String part = parts[i];
                here =
                        part.endsWith("\u0001")
                                ? text[at + i].startsWith(part.substring(0, part.length() - 1))
                                : text[at + i].equals(part);
            }
            if (here) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the section's entries is a part of this host's name. */
    boolean isHost(String section, String host) {
        return !host.isEmpty()
                && sections.get(section).stream()
                        .anyMatch(
                                entry ->
                                        entry.indexOf('.') < 0
                                                ? ("." + host + ".").contains("." + entry + ".")
                                                : ("." + host).endsWith("." + entry));
    }

    /** In lower case, words apart by one space, without stops and marks. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .map(c -> c == 'ё' ? 'е' : c)
                .map(c -> Character.isLetterOrDigit(c) || c == '\u0001' || c == '-' ? c : ' ')
                .forEach(
                        c -> {
                            int last = words.length() - 1;
                            if (c != ' ' || last >= 0 && words.charAt(last) != ' ') {
                                words.appendCodePoint(c);
                            }
                        });
        return words.toString().strip();
    }
}
