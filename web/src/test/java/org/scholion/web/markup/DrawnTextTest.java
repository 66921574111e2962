package org.scholion.web.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the tag makes of pieces, as HTML. */
@QuarkusTest
class DrawnTextTest {

    private static final int TEXTS = 20_000;

    /** Set {@code scholion.seed} to draw one text again. */
    private static final Long ONLY = Long.getLong("scholion.seed");

    @Inject Engine engine;
    private Template tag;

    @BeforeEach
    void open() {
        tag = engine.getTemplate("tags/pieces.html");
    }

    @Test
    void aHighlightIsAMarkWithTheIdOfItsDetails() {
        assertEquals(
                "<mark class=\"hl hl--question\" id=\"h1\" aria-details=\"a&amp;1\">ab"
                        + "<em>c</em></mark><em>d</em>",
                html(
                        "abcd",
                        new Stretch(0, 3, Markup.highlight("h1", Highlight.QUESTION, "a&1")),
                        new Stretch(2, 4, Markup.of(Markup.Kind.EMPHASIS))));
    }

    @Test
    void laterPartsOfAHighlightHaveNeitherIdNorDetails() {
        assertEquals(
                "<a href=\"#x\">a<mark class=\"hl hl--private\" id=\"h1\" aria-details=\"t1\">b"
                        + "</mark></a><mark class=\"hl hl--private\">c</mark>d",
                html(
                        "abcd",
                        new Stretch(1, 3, Markup.highlight("h1", Highlight.PRIVATE, "t1")),
                        new Stretch(0, 2, Markup.link("#x"))));
    }

    @Test
    void aSignIsALinkWithItsLabel() {
        assertEquals(
                "ab<a class=\"hlsign\" href=\"#t1\" role=\"doc-noteref\""
                        + " aria-label=\"2 comments by &quot;A&quot;\" lang=\"en\">2</a>",
                html(
                        "ab",
                        new Stretch(
                                2, 2, Markup.highlightSign("#t1", "2", "2 comments by \"A\""))));
    }

    @Test
    void anyTextWithAnythingInItKeepsItsWordsAndItsBorders() {
        if (ONLY != null) {
            new RandomText(ONLY).check(this::html);
            return;
        }
        for (long seed = 0; seed < TEXTS; seed++) {
            try {
                new RandomText(seed).check(this::html);
            } catch (Throwable failure) {
                throw new AssertionError("-Dscholion.seed=" + seed + ": " + failure, failure);
            }
        }
    }

    private String html(String text, Stretch... stretches) {
        return html(text, List.of(stretches));
    }

    private String html(String text, List<Stretch> stretches) {
        return tag.data("of", Pieces.of(text, stretches)).render();
    }
}
