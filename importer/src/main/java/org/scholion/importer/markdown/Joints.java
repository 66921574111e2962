package org.scholion.importer.markdown;

import java.util.List;
import java.util.Set;

/** Puts torn text together again: with a space, or with nothing where a word or address broke. */
final class Joints {

    private Joints() {}

    /** The lines of one block as one line; hard breaks become spaces, broken words whole. */
    static String lines(List<String> lines) {
        StringBuilder joined = new StringBuilder();
        for (String line : lines) {
            String text = line.strip();
            if (text.endsWith("\\") && !text.endsWith("\\\\")) {
                text = text.substring(0, text.length() - 1).strip();
            }
            if (!joined.isEmpty() && !text.isEmpty()) {
                joined.append(' ');
            }
            joined.append(text);
        }
        return joined.toString();
    }

    /** Two stretches of running text as one. */
    static String text(String before, String after, Hyphenation hyphenation) {
        int cut = Hyphenation.length(before);
        if (cut == 0 || !TextStart.of(after).lower() || after.isEmpty()) {
            return before + " " + after;
        }
        String head = Hyphenation.lastPart(before);
        String tail = TextStart.of(after).word();
        return switch (hyphenation.judge(head, tail)) {
            case SUSPENDED -> before + " " + after;
            case COMPOUND -> before + after;
            case BROKEN -> before.substring(0, before.length() - cut) + after;
        };
    }

    /**
     * Two stretches of a note or an entry as one. An address that the tear broke is whole again: a
     * converter closes it where the page ends ({@code <http://x.org/a->}) and leaves the rest bare.
     */
    static String source(String before, String after, Hyphenation hyphenation) {
        String head = before.stripTrailing();
        String tail = after.stripLeading();
        String token = tail.substring(0, tokenEnd(tail));
        int open = head.lastIndexOf('<');
        boolean unclosed = open >= 0 && head.indexOf('>', open) < 0;
        if (unclosed && Addresses.begins(head, open + 1)) {
            return head + tail;
        }
        String address = Addresses.last(head);
        if (address == null || !Addresses.goesOn(address, tail, token)) {
            return address == null ? text(head, tail, hyphenation) : head + " " + tail;
        }
        String rest = token.replace("\\\\_", "_").replace("\\_", "_");
        String whole = rest.endsWith(">") ? rest : rest + ">";
        String start = head.substring(0, Addresses.lastStart(head));
        return start + "<" + address + whole + tail.substring(token.length());
    }

    private static int tokenEnd(String text) {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** What a hyphen before a tear means. */
    enum Hyphen {
        BROKEN,
        COMPOUND,
        SUSPENDED
    }

    static final Set<String> CONJUNCTIONS = Set.of("and", "or", "to", "und", "и", "или", "либо");
}
