package org.scholion.importer.audit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a web address that the checks compare.
 *
 * @param host in lower case, without {@code www.} and port
 * @param path with its leading slash; empty where there is none
 * @param query without its question mark; empty where there is none
 */
record WebAddress(String host, String path, String query) {

    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:https?|ftp)://");
    private static final Pattern TRACKING =
            Pattern.compile("(?i)(?:utm_\\w*+|ysclid|fbclid|gclid|yclid|from|ref)=.*+");

    /** Year, month and perhaps day, not part of a longer number. */
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\d)(?:"
                            + "(?<y1>(?:19|20)\\d\\d)(?<m1>\\d\\d)(?<d1>\\d\\d)"
                            + "|(?<y2>(?:19|20)\\d\\d)([/_.-])(?<m2>\\d\\d)(?:\\5(?<d2>\\d\\d?))?"
                            + ")(?!\\d)");

    /** Folders named by the month of the upload, which is not the date of the text. */
    private static final Pattern UPLOADS =
            Pattern.compile("(?i)/(?:uploads?|files?|images?|media|static|assets)/");

    /** Reads an address; empty where it is null or has no host. */
    static Optional<WebAddress> read(String printed) {
        if (printed == null) {
            return Optional.empty();
        }
        Matcher scheme = SCHEME.matcher(printed.strip());
        if (!scheme.find()) {
            return Optional.empty();
        }
        String rest = printed.strip().substring(scheme.end());
        int fragment = rest.indexOf('#');
        if (fragment >= 0) {
            rest = rest.substring(0, fragment);
        }
        int question = rest.indexOf('?');
        String query = question < 0 ? "" : rest.substring(question + 1);
        rest = question < 0 ? rest : rest.substring(0, question);
        int slash = rest.indexOf('/');
        String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
        host = host.replaceFirst("^www\\.", "").replaceFirst(":\\d++$", "");
        return host.isEmpty()
                ? Optional.empty()
                : Optional.of(new WebAddress(host, slash < 0 ? "" : rest.substring(slash), query));
    }

    /** True for the host itself and all below it. */
    boolean isAt(String domain) {
        return host.equals(domain) || host.endsWith("." + domain);
    }

    /** The name of the host without its last part: {@code imemo} of {@code www.imemo.ru}. */
    String name() {
        String[] labels = host.split("\\.");
        return labels.length < 2 ? host : labels[labels.length - 2];
    }

    /** True where it leads to a page of its own, not to the entrance of a site. */
    boolean isOnePage() {
        return path.length() > 1 || !query.isEmpty();
    }

    /**
     * The same for all spellings of one address: without scheme, {@code www.}, fragment, closing
     * slash and parameters that only follow the reader.
     */
    String key() {
        String kept =
                Arrays.stream(query.split("&"))
                        .filter(p -> !p.isEmpty() && !TRACKING.matcher(p).matches())
                        .collect(Collectors.joining("&"));
        return host + path.replaceFirst("/$", "") + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** The date that the path holds, to the day or month; empty where it holds none. */
    Optional<PartialDate> date() {
        Matcher matcher = DATE.matcher(path);
        while (matcher.find()) {
            boolean joined = matcher.group("y1") != null;
            Optional<PartialDate> date =
                    joined
                            ? date(matcher.group("y1"), matcher.group("m1"), matcher.group("d1"))
                            : date(matcher.group("y2"), matcher.group("m2"), matcher.group("d2"));
            if (date.isPresent() && !UPLOADS.matcher(path.substring(0, matcher.start())).find()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        try {
            int y = Integer.parseInt(year);
            int m = Integer.parseInt(month);
            return Optional.of(
                    day == null
                            ? PartialDate.month(y, m)
                            : PartialDate.day(LocalDate.of(y, m, Integer.parseInt(day))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
