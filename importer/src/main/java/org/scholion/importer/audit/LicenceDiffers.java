package org.scholion.importer.audit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.Licence;

/**
 * The licence in words and the licence at the address beside it are two Creative Commons licences
 * that permit different things.
 *
 * <p>Compared are the parts BY, NC, SA, ND and the version; what only one of the two says (a
 * version, a country) is not compared. Silent where either is no Creative Commons licence that can
 * be read.
 */
final class LicenceDiffers implements Check {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)creativecommons\\.org/(?:licenses/([a-z-]++)|publicdomain/(zero))(?:/(\\d\\.\\d))?");
    private static final Pattern SHORT = Pattern.compile("(?i)\\bCC[ -]?(BY(?:-(?:NC|SA|ND))*+|0)");
    private static final Pattern VERSION = Pattern.compile("(?<!\\d)(\\d\\.\\d)(?!\\d)");

    /**
     * @param parts {@code by nc}, or {@code zero}
     * @param version null where not said
     */
    private record Terms(String parts, String version) {

        boolean differFrom(Terms other) {
            return !parts.equals(other.parts)
                    || version != null && other.version != null && !version.equals(other.version);
        }

        String inWords() {
            String name = parts.equals("zero") ? "CC0" : "CC " + parts.toUpperCase(Locale.ROOT);
            return version == null ? name : name + " " + version;
        }
    }

    @Override
    public String code() {
        return "licence-differs";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        Licence licence = edition.edition().licence;
        if (licence == null || licence.text == null || licence.url == null) {
            return List.of();
        }
        Optional<Terms> words = inWords(licence.text);
        Optional<Terms> address = inAddress(licence.url);
        if (words.isEmpty() || address.isEmpty() || !words.get().differFrom(address.get())) {
            return List.of();
        }
        return List.of(
                SuggestedFinding.error(
                        this,
                        Place.article(licence.text + "\n" + licence.url),
                        "The licence is %s in words, but %s at its address: %s"
                                .formatted(
                                        words.get().inWords(),
                                        address.get().inWords(),
                                        licence.url)));
    }

    private static Optional<Terms> inAddress(String url) {
        Matcher address = ADDRESS.matcher(url);
        if (!address.find()) {
            return Optional.empty();
        }
        String parts = address.group(1) == null ? "zero" : sorted(address.group(1).split("-"));
        return Optional.of(new Terms(parts, address.group(3)));
    }

    private static Optional<Terms> inWords(String text) {
        Matcher version = VERSION.matcher(text);
        String number = version.find() ? version.group(1) : null;
        Matcher brief = SHORT.matcher(text);
        if (brief.find()) {
            String parts = brief.group(1);
            return Optional.of(
                    new Terms(parts.equals("0") ? "zero" : sorted(parts.split("-")), number));
        }
        String small = text.toLowerCase(Locale.ROOT);
        if (!small.contains("creative commons")) {
            return Optional.empty();
        }
        TreeSet<String> parts = new TreeSet<>();
        add("by", small, "attribution|с указанием авторства|атрибуция", parts);
        add("nc", small, "non-?\\s?commercial|некоммерческ", parts);
        add("sa", small, "share-?\\s?alike|на тех же условиях|сохранение условий", parts);
        add("nd", small, "no-?\\s?deriv|без производных", parts);
        return parts.contains("by")
                ? Optional.of(new Terms(String.join("-", parts), number))
                : Optional.empty();
    }

    private static void add(String part, String text, String words, TreeSet<String> parts) {
        if (Pattern.compile(words).matcher(text).find()) {
            parts.add(part);
        }
    }

    private static String sorted(String[] parts) {
        TreeSet<String> sorted = new TreeSet<>();
        for (String part : parts) {
            sorted.add(part.toLowerCase(Locale.ROOT));
        }
        return String.join("-", sorted);
    }
}
