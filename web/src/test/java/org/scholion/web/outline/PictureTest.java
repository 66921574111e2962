package org.scholion.web.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholion.web.markup.Piece;

class PictureTest {

    private static ClaimEntry claim(
            String text, double salience, List<SourceEntry> sources, ClaimEntry... below) {
        return new ClaimEntry(
                text,
                text,
                null,
                Set.of(),
                salience,
                null,
                "p1",
                1,
                sources,
                List.of(),
                List.of(below));
    }

    private static List<SourceEntry> notes(int... numbers) {
        return IntStream.of(numbers)
                .mapToObj(n -> new SourceEntry("" + n, "/notes#n" + n, List.of(), null))
                .toList();
    }

    private static List<ClaimEntry> many(int count) {
        List<ClaimEntry> claims = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ClaimEntry deepest = claim("deepest " + i, 0.2, notes(4 * i));
            claims.add(
                    claim(
                            "A conclusion of some length that takes a few lines in its box, " + i,
                            0.5,
                            notes(4 * i + 1),
                            claim("reason " + i, 0.4, notes(4 * i + 2), deepest),
                            claim("other reason " + i, 0.3, notes(4 * i + 3))));
        }
        return claims;
    }

    private static Picture picture(List<ClaimEntry> conclusions) {
        return Picture.of(conclusions, conclusions);
    }

    @Test
    void atMostFifteenThingsAreShown() {
        Picture picture = picture(many(12));
        assertEquals(15, picture.nodes().size());
        assertTrue(picture.sourceCount() >= 5);
    }

    @Test
    void noTwoBoxesTouchAndAllLieWithin() {
        for (int conclusions = 1; conclusions < 8; conclusions++) {
            Picture picture = picture(many(conclusions));
            for (PictureNode a : picture.nodes()) {
                assertTrue(a.y() >= 0 && a.bottom() <= picture.height());
                assertTrue(a.x() >= 0 && a.x() + a.width() <= picture.width());
                for (PictureNode b : picture.nodes()) {
                    assertFalse(a != b && touch(a, b), a.lines() + " and " + b.lines());
                }
            }
        }
    }

    private static boolean touch(PictureNode a, PictureNode b) {
        return a.depth == b.depth && a.y() < b.bottom() && b.y() < a.bottom();
    }

    @Test
    void aSourceOfTwoClaimsIsDrawnOnce() {
        Picture picture =
                picture(
                        List.of(
                                claim(
                                        "conclusion",
                                        0.5,
                                        List.of(),
                                        claim("one", 0.5, notes(7)),
                                        claim("two", 0.5, notes(7)))));
        assertEquals(1, picture.sourceCount());
        assertEquals(4, picture.edges().size());
    }

    @Test
    void theSameClaimsMakeTheSamePicture() {
        List<List<String>> first = words(picture(many(12)));
        for (int i = 0; i < 20; i++) {
            assertEquals(first, words(picture(many(12))));
        }
    }

    private static List<List<String>> words(Picture picture) {
        return picture.nodes().stream()
                .map(node -> List.of(node.x() + "/" + node.y(), node.lines().toString()))
                .toList();
    }

    @Test
    void ofManyClaimsThoseMostWorthCheckingAreShown() {
        ClaimEntry[] below =
                IntStream.range(0, 9)
                        .mapToObj(i -> claim("claim " + i, i / 10.0, List.of()))
                        .toArray(ClaimEntry[]::new);
        Picture picture = picture(List.of(claim("conclusion", 0.5, List.of(), below)));
        assertEquals(
                List.of("conclusion", "claim 6", "claim 7", "claim 8"),
                picture.nodes().stream().map(node -> node.claim.text()).toList());
    }

    @Test
    void whereNothingLeansOnAnythingThereIsNoPicture() {
        assertNull(picture(List.of(claim("alone", 0.5, List.of()))));
    }

    @Test
    void aSourceHasItsTextWithoutMarkup() {
        assertEquals("", new SourceEntry("1", "", List.<Piece>of(), null).words());
    }
}
