package org.scholion.web.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address from an imported text that may stand in a link: http, https or mailto, no other. */
public final class WebAddress {

    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto");
    private static final String HEX = "0123456789ABCDEF";

    private WebAddress() {}

    /**
     * The address with all that an address may not hold escaped ({@code |} becomes {@code %7C});
     * empty for {@code javascript:}, addresses without a scheme and all that hides one or the host.
     */
    public static Optional<String> safe(String address) {
        if (address == null) {
            return Optional.empty();
        }
        String trimmed = address.strip();
        int colon = trimmed.indexOf(':');
        if (colon < 0 || !ALLOWED.contains(trimmed.substring(0, colon).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        boolean mail = trimmed.regionMatches(true, 0, "mailto", 0, 6);
        String rest = trimmed.substring(colon + 1);
        return mail ? mail(rest) : web(trimmed.substring(0, colon), rest);
    }

    private static Optional<String> mail(String rest) {
        return rest.matches("[\\w.+-]{1,64}@[\\w.-]{1,255}")
                ? Optional.of("mailto:" + rest)
                : Optional.empty();
    }

    private static Optional<String> web(String scheme, String rest) {
        return rest.startsWith("//")
                        && rest.length() > 2
                        && isHostStart(rest.charAt(2))
                        && !namesSomebody(rest)
                ? Optional.of(scheme.toLowerCase(Locale.ROOT) + ":" + escape(rest))
                : Optional.empty();
    }

    /** Before the host, where readers take a name for the host: {@code //journal.org@evil.test}. */
    private static boolean namesSomebody(String rest) {
        return rest.substring(2).split("[/?#\\\\]", 2)[0].contains("@");
    }

    private static boolean isHostStart(char c) {
        return Character.isLetterOrDigit(c) || c == '[';
    }

    /**
     * The name of the host without {@code www.}, for a short form; the address where it has none.
     */
    public static String host(String address) {
        int start = address.indexOf("//");
        if (start < 0) {
            return address;
        }
        String rest = address.substring(start + 2);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(rest.lastIndexOf('@', end) + 1, end);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /** Escapes what RFC 3986 forbids; letters of other scripts stay (RFC 3987), controls do not. */
    private static String escape(String rest) {
        StringBuilder escaped = new StringBuilder();
        rest.codePoints()
                .forEach(
                        c -> {
                            boolean forbidden =
                                    c <= ' ' || c == 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0;
                            boolean unseen =
                                    c > 0x7f && !Character.isLetterOrDigit(c)
                                            || Character.getType(c) == Character.SURROGATE;
                            if (forbidden || unseen) {
                                percent(c, escaped);
                            } else {
                                escaped.appendCodePoint(c);
                            }
                        });
        return bareOfBrackets(escaped);
    }

    private static void percent(int c, StringBuilder out) {
        for (byte b :
                new String(Character.toChars(c))
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }

    // Brackets may stand around an IPv6 host only; a stray percent sign must be escaped itself.
    private static String bareOfBrackets(CharSequence address) {
        StringBuilder bare = new StringBuilder();
        int path = indexOfPath(address);
        boolean fragment = false;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (i >= path && (c == '[' || c == ']') || c == '#' && fragment) {
                percent(c, bare);
            } else if (c == '%' && !isEscape(address, i)) {
                bare.append("%25");
            } else {
                bare.append(c);
            }
            fragment |= c == '#';
        }
        return bare.toString();
    }

    private static int indexOfPath(CharSequence address) {
        int i = 2;
        while (i < address.length() && "/?#".indexOf(address.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static boolean isEscape(CharSequence address, int percent) {
        return percent + 2 < address.length()
                && Character.digit(address.charAt(percent + 1), 16) >= 0
                && Character.digit(address.charAt(percent + 2), 16) >= 0;
    }
}
