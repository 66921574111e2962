package org.scholion.importer.measure;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What does not count when a text is compared: white space, kinds of quotation marks and dashes,
 * markup.
 */
final class Fold {

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)\\s]*)\\)");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\+([\\\\`*_{}\\[\\]()#+\\-.!<>|~^$&])");
    private static final Map<Character, Character> ALIKE = new TreeMap<>();

    static {
        "‘’‚‛′`´ʼ".chars().forEach(c -> ALIKE.put((char) c, '\''));
        "“”„‟″«»".chars().forEach(c -> ALIKE.put((char) c, '"'));
        "‐‑‒–—―−".chars().forEach(c -> ALIKE.put((char) c, '-'));
    }

    private Fold() {}

    /** NFC, one space between words, nothing invisible; null becomes empty. */
    static String spaces(String text) {
        String nfc = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC);
        return INVISIBLE.matcher(nfc).replaceAll("").strip().replaceAll("\\s+", " ");
    }

    /**
     * As {@link #spaces}, and one kind of quotation mark, apostrophe and dash, each still one
     * character.
     */
    static String marks(String text) {
        StringBuilder folded = new StringBuilder();
        for (char c : spaces(text).toCharArray()) {
            folded.append(ALIKE.getOrDefault(c, c));
        }
        return folded.toString();
    }

    /** A piece of Markdown as text: no emphasis, no escapes, links as their address or label. */
    static String bare(String markdown) {
        String text = markdown == null ? "" : markdown;
        Matcher link = LINK.matcher(text);
        text =
                link.replaceAll(
                        m ->
                                Matcher.quoteReplacement(
                                        m.group(1).contains("://") ? m.group(2) : m.group(1)));
        text =
                text.replaceAll("<((?:https?://|www\\.)[^>\\s]*)>", "$1")
                        .replaceAll("(?<!\\\\)\\*", "");
        text = ESCAPE.matcher(text).replaceAll("$1");
        return marks(text.replace("<", "").replace(">", ""));
    }

    /** As {@link #marks}, without a final stop or colon. */
    static String title(String text) {
        return marks(text).replaceAll("[ :.]+$", "");
    }

    /** Letters and digits in small letters. */
    static String soft(String text) {
        return Normalizer.normalize(spaces(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** A citation without the brackets and stops around it. */
    static String surface(String text) {
        return marks(text).replaceAll("^[ ()\\[\\];,.]+|[ ()\\[\\];,.]+$", "");
    }
}
