package org.scholion.web.account;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A browser as its owner knows it, as far as its {@code User-Agent} tells.
 *
 * @param name such as {@code Firefox}; empty where unknown
 * @param system such as {@code Android}; empty where unknown
 */
record Browser(String name, String system) {

    /** Each of them also names some of those behind it. */
    private static final List<String> NAMES =
            List.of(
                    "YaBrowser",
                    "Edg",
                    "OPR",
                    "SamsungBrowser",
                    "Firefox",
                    "FxiOS",
                    "CriOS",
                    "Chrome",
                    "Safari");

    private static final Pattern SYSTEM =
            Pattern.compile("(iPhone|iPad|Android|Windows|CrOS|Mac OS X|Linux)");
    private static final Map<String, String> KNOWN_AS =
            Map.of(
                    "YaBrowser", "Yandex Browser",
                    "Edg", "Edge",
                    "OPR", "Opera",
                    "SamsungBrowser", "Samsung Internet",
                    "FxiOS", "Firefox",
                    "CriOS", "Chrome",
                    "CrOS", "ChromeOS",
                    "Mac OS X", "macOS");

    /**
     * @param agent the header as the session keeps it; null for none
     */
    static Browser of(String agent) {
        String given = agent == null ? "" : agent;
        return new Browser(name(given), first(SYSTEM, given));
    }

    private static String name(String agent) {
        return NAMES.stream()
                .filter(name -> agent.contains(name + "/"))
                .map(name -> KNOWN_AS.getOrDefault(name, name))
                .findFirst()
                .orElse("");
    }

    private static String first(Pattern pattern, String agent) {
        Matcher matcher = pattern.matcher(agent);
        return matcher.find() ? KNOWN_AS.getOrDefault(matcher.group(1), matcher.group(1)) : "";
    }
}
