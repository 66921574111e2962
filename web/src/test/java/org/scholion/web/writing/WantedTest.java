package org.scholion.web.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.domain.course.TagRules;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;

class WantedTest {

    private static Wanted wanted(AnnotationKind kind, String words, String tags) {
        return new Wanted(kind, Audience.READING, words, tags, false, null);
    }

    private static Refusal refusal(Wanted wanted, TagRules rules, boolean staff) {
        return assertThrows(NotWritten.class, () -> wanted.check(rules, staff)).why();
    }

    @Test
    void controlCharactersAreLeftOut() {
        Wanted wanted =
                wanted(AnnotationKind.COMMENT, "one\u0000 two\r\nthree\u0007", "me\u0000thod");
        assertEquals("one two\nthree", wanted.words());
        assertEquals(List.of("method"), wanted.check(TagRules.free(), false));
    }

    @Test
    void aHighlightWithWordsIsAComment() {
        assertEquals(
                AnnotationKind.COMMENT, wanted(AnnotationKind.HIGHLIGHT, "Well put.", "").kind());
    }

    @Test
    void whatCannotBeSaidIsRefusedWithItsReason() {
        TagRules free = TagRules.free();
        TagRules listed = new TagRules(List.of("method"), true);
        assertEquals(Refusal.EMPTY, refusal(wanted(AnnotationKind.COMMENT, " ", ""), free, false));
        assertEquals(
                Refusal.TOO_LONG,
                refusal(wanted(AnnotationKind.COMMENT, "x".repeat(20_001), ""), free, false));
        assertEquals(
                Refusal.NOT_A_GLOSS, refusal(wanted(AnnotationKind.GLOSS, "So.", ""), free, false));
        assertEquals(
                Refusal.TOO_MANY_TAGS,
                refusal(wanted(AnnotationKind.COMMENT, "So.", "a,b,c,d,e,f,g,h,i"), free, false));
        assertEquals(
                Refusal.TAG_TOO_LONG,
                refusal(wanted(AnnotationKind.COMMENT, "So.", "x".repeat(41)), free, false));
        assertEquals(
                Refusal.TAG_NOT_LISTED,
                refusal(wanted(AnnotationKind.COMMENT, "So.", "taste"), listed, false));
    }

    @Test
    void aTagIsWrittenAsTheListHasIt() {
        TagRules listed = new TagRules(List.of("Method"), true);
        assertEquals(
                List.of("Method"),
                wanted(AnnotationKind.COMMENT, "So.", "#method").check(listed, false));
    }
}
