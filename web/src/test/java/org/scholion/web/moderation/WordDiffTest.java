package org.scholion.web.moderation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.web.moderation.WordDiff.Kind;
import org.scholion.web.moderation.WordDiff.Piece;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    the second table , the third table  , the -second+third table
                    Паромов было семь, Паромов было пять, Паромов было -семь+пять
                    yes              , 'yes, of course' , 'yes+, of course'
                    yes              , yes              , yes
                    café 👩‍👩‍👧          , café             , 'café- 👩‍👩‍👧'
                    """)
    void wordsThatWentAndCameAreShown(String before, String after, String shown) {
        assertEquals(shown, shown(WordDiff.between(before, after)));
    }

    @Test
    void ofAnythingBothVersionsCanBeReadAgain() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String before = text(random);
            String after = text(random);
            List<Piece> pieces = WordDiff.between(before, after);
            assertEquals(before, without(pieces, Kind.INSERTED));
            assertEquals(after, without(pieces, Kind.DELETED));
        }
    }

    @Test
    void theLongestTextsThatShareNothingTakeNoTime() {
        String before = "a ".repeat(10_000);
        String after = "b ".repeat(10_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertEquals(3, WordDiff.between(before, after).size()));
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 6)
                .mapToObj(i -> List.of("a", "b", " ", "\n", "😀", ".").get(i))
                .collect(Collectors.joining());
    }

    private static String without(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(
                        piece ->
                                switch (piece.kind()) {
                                    case SAME -> piece.text();
                                    case DELETED -> "-" + piece.text();
                                    case INSERTED -> "+" + piece.text();
                                })
                .collect(Collectors.joining());
    }
}
