package org.scholion.web.article;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.Licence;
import org.scholion.web.markup.WebAddress;

/**
 * The licence as printed and as linked.
 *
 * @param address safe to link; null where none was printed or it is none
 * @param named the Creative Commons licence that the words name, such as {@code CC BY-NC}; null of
 *     others
 * @param linked the one that the address leads to
 */
public record LicenceView(String text, String address, String named, String linked) {

    private static final Pattern ADDRESS =
            Pattern.compile("creativecommons\\.org/licenses/([a-z-]{2,20})\\b");
    private static final Pattern LETTERS =
            Pattern.compile("\\bCC[ -](BY(?:[ -](?:NC|SA|ND)){0,2})\\b");
    private static final Pattern WORDS =
            Pattern.compile(
                    "attribution((?:[\\s–—-]{0,3}(?:non-?commercial|share-?alike|no-?deriv(?:ative)?s)){0,2})");

    static LicenceView of(Licence licence) {
        if (licence == null || licence.text == null && licence.url == null) {
            return null;
        }
        return new LicenceView(
                licence.text,
                WebAddress.safe(licence.url).orElse(null),
                named(licence.text).orElse(null),
                linked(licence.url).orElse(null));
    }

    /** Whether words and address name different licences. */
    public boolean disagrees() {
        return named != null && linked != null && !named.equals(linked);
    }

    private static Optional<String> linked(String url) {
        Matcher found = ADDRESS.matcher(url == null ? "" : url.toLowerCase(Locale.ROOT));
        return found.find() ? Optional.of(name(found.group(1))) : Optional.empty();
    }

    private static Optional<String> named(String text) {
        Matcher letters = LETTERS.matcher(text == null ? "" : text);
        if (letters.find()) {
            return Optional.of(name(letters.group(1)));
        }
        String lower = text == null ? "" : text.toLowerCase(Locale.ROOT);
        Matcher words = WORDS.matcher(lower);
        if (!lower.contains("creative commons") || !words.find()) {
            return Optional.empty();
        }
        String terms = words.group(1);
        return Optional.of(
                "CC BY"
                        + (terms.contains("commercial") ? "-NC" : "")
                        + (terms.contains("alike") ? "-SA" : "")
                        + (terms.contains("deriv") ? "-ND" : ""));
    }

    private static String name(String code) {
        return "CC " + code.toUpperCase(Locale.ROOT).replace(' ', '-');
    }
}
