package org.scholion.importer.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web as they stand in Markdown. */
final class Addresses {

    private static final Pattern LAST =
            Pattern.compile(
                    "(?:<(https?://[^<>\\s]++)>|\\[[^\\]]*+\\]\\((https?://[^()\\s]++)\\)"
                            + "|(https?://[^<>\\s]++))$");

    /** Of an address with its brackets, twice for a link whose words are the address. */
    private static final int LONGEST = 4_000;

    private Addresses() {}

    static boolean begins(String text, int at) {
        return text.startsWith("http://", at) || text.startsWith("https://", at);
    }

    /** The address that a text ends with; null where it ends with none. */
    static String last(String text) {
        Matcher last = matcher(text);
        if (last == null) {
            return null;
        }
        String address = last.group(1) != null ? last.group(1) : last.group(2);
        return address != null ? address : last.group(3);
    }

    /** Where that address begins, with its brackets. */
    static int lastStart(String text) {
        Matcher last = matcher(text);
        return last == null ? text.length() : last.start();
    }

    private static Matcher matcher(String text) {
        int from = Math.max(text.lastIndexOf("<http"), text.lastIndexOf(" http"));
        int link = text.lastIndexOf("[");
        from = Math.max(from, text.indexOf("](http", Math.max(link, 0)) < 0 ? -1 : link);
        if (from < Math.max(0, text.length() - LONGEST)) {
            return null;
        }
        Matcher last = LAST.matcher(text);
        last.region(from, text.length());
        return last.find() ? last : null;
    }

    /**
     * Whether what follows a torn address is the rest of it.
     *
     * @param address what stands before the tear
     * @param token the first word after the tear
     */
    static boolean goesOn(String address, String tail, String token) {
        if (token.isEmpty()
                || token.charAt(0) == '('
                || token.charAt(0) == '<'
                || token.charAt(0) == '['
                || begins(token, 0)) {
            return false;
        }
        if (address.endsWith("-") || looksLikePart(token)) {
            return true;
        }
        String rest = tail.substring(token.length()).stripLeading();
        boolean bare = token.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
        return bare && NoteSigns.isAccess(rest);
    }

    /** Whether a word can only be a part of an address: {@code text/some-long-name.html}. */
    private static boolean looksLikePart(String token) {
        int hyphens = 0;
        for (int i = 0; i < token.length(); i++) {
            char c = token.charAt(i);
            if ("/=?%&#_".indexOf(c) >= 0) {
                return true;
            }
            hyphens += c == '-' ? 1 : 0;
            boolean suffix = c == '.' && i > 0 && i + 2 < token.length();
            if (suffix && isLowerLatin(token.charAt(i + 1)) && isLowerLatin(token.charAt(i + 2))) {
                return true;
            }
        }
        return hyphens >= 2;
    }

    private static boolean isLowerLatin(char c) {
        return c >= 'a' && c <= 'z';
    }
}
