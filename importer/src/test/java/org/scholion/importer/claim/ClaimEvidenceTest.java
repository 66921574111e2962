package org.scholion.importer.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Span;

class ClaimEvidenceTest {

    private static final String TWO = "The ash covers the plain. The plain is old (Lund, 2004).";

    @Test
    void aMarkBehindTheStopBelongsToTheSentenceBefore() {
        Edition edition =
                withMarks("The ash is old. The plain is young.", Map.of(15, "1", 35, "2"));
        assertEquals(List.of(List.of("1"), List.of("2")), notes(edition));
    }

    @Test
    void aMarkWithinASentenceBelongsToIt() {
        Edition edition = withMarks("The ash is old. The plain is young.", Map.of(25, "1"));
        assertEquals(List.of(List.of(), List.of("1")), notes(edition));
    }

    @Test
    void aMarkThatNamesNoNoteIsNoEvidence() {
        Edition edition = withMarks("The ash is old.", Map.of(15, "7"));
        assertEquals(List.of(List.of()), notes(edition));
    }

    @Test
    void aCitationBelongsToItsSentence() {
        List<SuggestedClaim> claims = ClaimSuggester.suggest(cited(TWO));
        assertEquals(List.of(), claims.get(0).references());
        assertEquals("lund2004", claims.get(1).references().get(0).key);
    }

    @Test
    void evidenceAtTheEndOfAParagraphIsInheritedAndKeptApart() {
        SuggestedClaim first = ClaimSuggester.suggest(cited(TWO)).get(0);
        assertEquals("lund2004", first.inheritedReferences().get(0).key);
        assertTrue(first.references().isEmpty());
    }

    @Test
    void figuresInARowShareTheNextSource() {
        String text = "Rain fell. It rose by 5%. It fell by 7%. The end came.";
        Edition edition = withMarks(text, Map.of(10, "1", 40, "2"));
        List<SuggestedClaim> claims = ClaimSuggester.suggest(edition);
        assertEquals("2", claims.get(1).inheritedNotes().get(0).number);
        assertTrue(claims.get(3).inheritedNotes().isEmpty());
    }

    @Test
    void aQuotationIsAttributedToItsCitation() {
        String text = "It is “a door without any key at all” (Lund, 2004).";
        SuggestedClaim claim = ClaimSuggester.suggest(cited(text)).get(0);
        assertEquals("Lund", claim.attributedTo());
    }

    private static Edition withMarks(String text, Map<Integer, String> marks) {
        Edition edition = Cases.edition("en", text);
        Block block = edition.blocks().get(0);
        marks.forEach((at, n) -> block.mark(new Span(Span.Kind.NOTE_MARK, at, at, n)));
        for (String number : List.of("1", "2")) {
            edition.add(new Note(number, "A note.", NoteSource.unknown(), List.of()));
        }
        return edition;
    }

    private static Edition cited(String text) {
        Edition edition = Cases.edition("en", text);
        Reference reference = new Reference("lund2004", "Lund", "Lund", List.of());
        reference.describe(
                reference.fields,
                List.of(Contributor.person(Contributor.Role.AUTHOR, "Lund", "A.")));
        edition.add(reference);
        int start = text.indexOf("Lund, 2004");
        edition.add(new Citation(edition.blocks().get(0), start, start + 10, reference, null));
        return edition;
    }

    private static List<List<String>> notes(Edition edition) {
        return ClaimSuggester.suggest(edition).stream()
                .map(c -> c.notes().stream().map(n -> n.number).toList())
                .toList();
    }
}
