package org.scholion.web.exit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.scholion.domain.article.Ids;

/**
 * All bytes of an answer: status, headers and body, an archive unpacked.
 *
 * @param head what of the headers can tell something
 * @param tag of the page; empty for none
 */
record Answer(int status, String head, String body, String tag) {

    private static final Pattern MARKER =
            Pattern.compile("(?i)(?:word|tagg|past|flag|whyy|line)\\d{5}x");
    private static final Pattern ID = Pattern.compile("(?<![0-9A-Z])[0-9A-Z]{13}(?![0-9A-Z])");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{17,19}(?!\\d)");

    static String text(byte[] body, boolean zipped) {
        return zipped ? unzip(body) : new String(body, StandardCharsets.UTF_8);
    }

    private static String unzip(byte[] body) {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return all.toString();
    }

    /** Whatever is said with a word of its own. */
    Set<String> markers() {
        Set<String> found = new LinkedHashSet<>();
        for (Matcher at = MARKER.matcher(all()); at.find(); ) {
            found.add(at.group().toLowerCase(java.util.Locale.ROOT));
        }
        return found;
    }

    /** Whatever may be an id, as in addresses and as a number. */
    Set<Long> ids() {
        Set<Long> found = new HashSet<>();
        for (Matcher at = ID.matcher(all()); at.find(); ) {
            Ids.ofAddress(at.group()).ifPresent(found::add);
        }
        for (Matcher at = NUMBER.matcher(all()); at.find(); ) {
            found.add(Long.parseLong(at.group()));
        }
        return found;
    }

    boolean has(String text) {
        return all().contains(text);
    }

    /** What a group of a pattern holds in the body; -1 where it is not there. */
    int number(Pattern pattern) {
        Matcher at = pattern.matcher(body);
        return at.find() ? Integer.parseInt(at.group(1)) : -1;
    }

    /** The same with a word in place of what was asked for. */
    String without(String thing) {
        return (status + "\n" + all()).replace(thing, "THIS");
    }

    private String all() {
        return head + body;
    }
}
