package org.scholion.importer.audit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.scholion.domain.article.Note;

/**
 * A note whose publisher is not the one at whose address the source stands.
 *
 * <p>Names are seldom the words of an address (initials, translations, abbreviations), so three
 * cases are judged only: the address is a platform for everybody ({@code platforms.txt}) that the
 * publisher does not name; the publisher and the address are two different outlets of {@code
 * outlets.txt}; the publisher is an abbreviation of four to six capitals that is the host's name
 * but for one letter ({@code ABCD} at {@code www.abxd.org}). Silent in all other cases.
 */
final class PublisherDiffersFromHost implements Check {

    private static final int SHORTEST_HOST = 4;
    private static final Map<String, List<String>> PLATFORMS =
            WordList.read("platforms.txt").lines();
    private static final WordList OUTLET_LIST = WordList.read("outlets.txt");
    private static final Set<String> OUTLET_HOSTS = OUTLET_LIST.lines().keySet();
    private static final Map<String, Set<String>> OUTLETS = outlets();

    private static Map<String, Set<String>> outlets() {
        Map<String, Set<String>> hosts = new HashMap<>();
        OUTLET_LIST
                .lines()
                .forEach(
                        (host, names) ->
                                names.forEach(
                                        n ->
                                                hosts.computeIfAbsent(
                                                                Spelling.plain(n),
                                                                k -> new HashSet<>())
                                                        .add(host)));
        return hosts;
    }

    @Override
    public String code() {
        return "publisher-differs-from-host";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        return edition.edition().notes().stream()
                .filter(n -> n.source.publisher != null)
                .map(n -> WebAddress.read(n.source.url).map(a -> finding(n, a)).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private SuggestedFinding finding(Note note, WebAddress address) {
        String publisher = note.source.publisher;
        Set<String> own = OUTLETS.getOrDefault(Spelling.plain(publisher), Set.of());
        if (own.stream().anyMatch(address::isAt)) {
            return null;
        }
        String platform = first(PLATFORMS.keySet(), address);
        if (platform != null) {
            return namesPlatform(note, platform) ? null : onPlatform(note, platform, own);
        }
        if (!own.isEmpty() && first(OUTLET_HOSTS, address) != null) {
            return SuggestedFinding.warning(
                    this,
                    Place.of(note),
                    "Note %s names %s as publisher, but the address belongs to %s."
                            .formatted(note.number, publisher, address.host()));
        }
        return nearMiss(note, address);
    }

    private static String first(Set<String> domains, WebAddress address) {
        return domains.stream().filter(address::isAt).findFirst().orElse(null);
    }

    private static boolean namesPlatform(Note note, String platform) {
        String publisher = Spelling.plain(note.source.publisher);
        return publisher.contains(Spelling.plain(platform))
                || PLATFORMS.get(platform).stream()
                        .map(Spelling::plain)
                        .anyMatch(
                                n -> n.length() < 3 ? publisher.equals(n) : publisher.contains(n));
    }

    private SuggestedFinding onPlatform(Note note, String platform, Set<String> own) {
        String message =
                "Note %s names %s as publisher, but the address is at %s, where anybody can publish."
                        .formatted(note.number, note.source.publisher, platform);
        return own.isEmpty()
                ? SuggestedFinding.hint(this, Place.of(note), message)
                : SuggestedFinding.warning(this, Place.of(note), message);
    }

    private SuggestedFinding nearMiss(Note note, WebAddress address) {
        String host = address.name();
        if (host.length() < SHORTEST_HOST || !host.codePoints().allMatch(Character::isLetter)) {
            return null;
        }
        Set<String> damaged = Spelling.withOneLetterLess(host);
        String miss = null;
        for (String word : note.source.publisher.split("[^\\p{L}\\d]++")) {
            String plain = Spelling.plain(word);
            if (plain.equals(host)) {
                return null;
            }
            if (word.matches("\\p{Lu}{4,6}")
                    && !host.startsWith(plain)
                    && Spelling.withOneLetterLess(plain).stream().anyMatch(damaged::contains)) {
                miss = word;
            }
        }
        return miss == null
                ? null
                : SuggestedFinding.hint(
                        this,
                        Place.of(note),
                        "Note %s names “%s” as publisher, but the host is %s: one letter may be wrong."
                                .formatted(note.number, miss, address.host()));
    }
}
