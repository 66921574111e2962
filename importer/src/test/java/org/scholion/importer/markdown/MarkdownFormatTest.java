package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.importer.Problems;
import org.scholion.importer.RejectedSource;

class MarkdownFormatTest {

    private final MarkdownFormat format = new MarkdownFormat();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Cranes\n\nText.",
                "Cranes\n======\n\nText.",
                "\uFEFF## Журавли\r\n\r\nТекст.",
                "One paragraph.\n\nAnother one."
            })
    void headingsOrParagraphsAreAnArticle(String text) throws Exception {
        assertTrue(format.recognises(text));
        NothingLost.check(text, format.parse(text, new Problems()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\t\n",
                "one line",
                "a\0b\n\n# c",
                "<?xml version=\"1.0\"?>\n<article/>",
                "<!DOCTYPE html>\n\n# x\n",
                "%PDF-1.7\n\n# x\n"
            })
    void whatIsNoArticleIsRefusedWithItsPlace(String text) {
        assertFalse(format.recognises(text));
        RejectedSource refusal =
                assertThrows(RejectedSource.class, () -> format.parse(text, new Problems()));
        assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
        assertEquals(1, refusal.line());
    }

    @Test
    void tooLongTextIsRefusedWhereItIsTooLong() {
        MarkdownFormat small = new MarkdownFormat(new MarkdownLimits(20, 100, 100, 10, 10, 10));
        RejectedSource refusal =
                assertThrows(
                        RejectedSource.class,
                        () -> small.parse("# Cranes\n\nText and more text.", new Problems()));
        assertEquals(3, refusal.line());
        assertEquals(11, refusal.column());
    }

    @Test
    void tooManyMarksAreKeptAsPlainText() throws Exception {
        MarkdownFormat small = new MarkdownFormat(new MarkdownLimits(1000, 100, 4, 10, 10, 10));
        Problems problems = new Problems();
        String outline = Outline.of(small.parse("## Results\n\n*a* *b* *c*", problems));
        assertTrue(outline.contains("paragraph *a* *b* *c*"), outline);
        assertEquals(3, problems.all().get(0).line);
    }

    @Test
    void paragraphOfTooManyPartsEnds() throws Exception {
        MarkdownFormat small = new MarkdownFormat(new MarkdownLimits(1000, 100, 100, 10, 2, 10));
        String outline =
                Outline.of(small.parse("## Results\n\nA b\n\nc d\n\ne f\n\ng", new Problems()));
        assertTrue(outline.contains("paragraph A b c d [3, 5]"), outline);
    }
}
