package org.scholion.web.security;

import java.util.Locale;
import java.util.regex.Pattern;

/** Names and addresses of the machine itself. */
final class Loopback {

    private static final Pattern IPV4 =
            Pattern.compile("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
    private static final Pattern IPV6 =
            Pattern.compile("(?:0{0,4}:){2,7}0{0,3}1|::ffff:" + IPV4.pattern());

    private Loopback() {}

    /**
     * @param address as the connection has it, such as {@code 127.0.0.1}, {@code ::1} or {@code
     *     0:0:0:0:0:0:0:1%lo}; null counts as none
     */
    static boolean isAddress(String address) {
        if (address == null) {
            return false;
        }
        int zone = address.indexOf('%');
        String bare = (zone < 0 ? address : address.substring(0, zone)).toLowerCase(Locale.ROOT);
        return IPV4.matcher(bare).matches() || IPV6.matcher(bare).matches();
    }

    /**
     * @param header value of a {@code Host} header, such as {@code localhost:8080}; null counts as
     *     none
     */
    static boolean isHost(String header) {
        if (header == null) {
            return false;
        }
        String host = header.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        return host.equals("localhost")
                || IPV4.matcher(host).matches()
                || bracketed && IPV6.matcher(host.substring(1, host.length() - 1)).matches();
    }
}
