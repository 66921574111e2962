package org.scholion.importer.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.domain.claim.ClaimKind;

/** Small cases for each construct, in files that a linguist can read and add to. */
class ClaimCasesTest {

    static Stream<Arguments> sentences() {
        return HeldOut.lines("sentence-cases.txt").stream()
                .map(line -> line.split("\\|", 2))
                .map(f -> Arguments.of(f[0].strip(), f[1].strip()));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentencesEndWhereTheyDo(String language, String divided) {
        List<String> expected = List.of(divided.split(" \\|\\| "));
        String text = String.join(" ", expected);
        List<String> found =
                new SentenceSplitter(language)
                        .split(text).stream().map(r -> text.substring(r.start(), r.end())).toList();
        assertEquals(expected, found);
    }

    static Stream<Arguments> attributions() {
        return Cases.of("attribution-cases.txt");
    }

    @ParameterizedTest
    @MethodSource("attributions")
    void sayersAreNamed(String language, String who, String text) {
        SuggestedClaim claim = Cases.last(language, text);
        boolean attributed = claim.kinds().contains(ClaimKind.ATTRIBUTED);
        String found = attributed ? claim.attributedTo() == null ? "?" : claim.attributedTo() : "-";
        assertEquals(who, found);
    }

    static Stream<Arguments> figures() {
        return Cases.of("figure-cases.txt");
    }

    @ParameterizedTest
    @MethodSource("figures")
    void figuresHaveValueAndUnit(String language, String figures, String text) {
        String found =
                ClaimSuggester.suggest(Cases.edition(language, text)).stream()
                        .flatMap(c -> c.figures().stream())
                        .map(f -> f.value() + " " + f.unit())
                        .collect(Collectors.joining("; "));
        assertEquals(figures, found);
    }

    static Stream<Arguments> kinds() {
        return Cases.of("kind-cases.txt");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void kindsFollowTheCues(String language, String kinds, String text) {
        String found =
                Stream.of(ClaimKind.values())
                        .filter(Cases.last(language, text).kinds()::contains)
                        .map(k -> k == ClaimKind.EVALUATIVE ? "v" : k.name().substring(0, 1))
                        .collect(Collectors.joining())
                        .toLowerCase(Locale.ROOT);
        assertEquals(kinds, found);
    }
}
