package org.scholion.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Reattachment;
import org.scholion.domain.article.Section;
import org.scholion.domain.audit.Dismissal;
import org.scholion.domain.audit.Finding;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.importer.Suggestions;
import org.scholion.importer.audit.SourceAudit;
import org.scholion.importer.claim.SuggestedClaim;
import org.scholion.web.database.EmptyTables;

@Tag("database")
@QuarkusTest
class MarginTest {

    private static final String BOATS = "Forty boats went down the river in 1901.";
    private static final String NOVELS = "Readers preferred novels to almanacs.";

    @Inject Library library;
    @Inject EmptyTables tables;
    @Inject SessionFactory sessions;
    @Inject Claim.Repository claims;
    @Inject Finding.Repository findings;
    @Inject Dismissal.Repository dismissals;

    @BeforeEach
    void suggestOneClaimForEachParagraph() {
        tables.empty();
        Suggester suggester =
                edition ->
                        new Suggestions(
                                edition.blocks().stream().map(MarginTest::suggestion).toList(),
                                SourceAudit.standard().check(edition));
        QuarkusMock.installMockForType(suggester, Suggester.class);
    }

    private static SuggestedClaim suggestion(Block block) {
        return new SuggestedClaim(
                block,
                0,
                block.text.length(),
                Set.of(ClaimKind.EMPIRICAL),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0.5);
    }

    private Edition store(String bytes, String... paragraphs) throws NotStored {
        Edition edition = EditionBuilder.of(bytes).build();
        Section section = edition.sections().get(0);
        for (String paragraph : paragraphs) {
            edition.add(new Block(Block.Kind.PARAGRAPH, section, paragraph, List.of(1)));
        }
        return library.store(edition).edition();
    }

    private List<Claim> claimsOf(Edition edition) {
        return QuarkusTransaction.requiringNew().call(() -> claims.of(edition));
    }

    private Claim claim(Edition edition, String words) {
        return claimsOf(edition).stream()
                .filter(claim -> claim.text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private void decide(Claim claim, Consumer<Claim> decision) {
        QuarkusTransaction.requiringNew().run(() -> decision.accept(claims.findById(claim.id)));
    }

    @Test
    void suggestionsAreStoredWithTheEdition() throws NotStored {
        Edition edition = store("a", BOATS, NOVELS);
        assertEquals(3, claimsOf(edition).size());
        assertEquals(Claim.State.SUGGESTED, claim(edition, BOATS).reading.state);
        List<Finding> found = QuarkusTransaction.requiringNew().call(() -> findings.of(edition));
        assertFalse(found.isEmpty());
        for (int i = 1; i < found.size(); i++) {
            assertEquals(i + 1, found.get(i).position);
            assertTrue(found.get(i - 1).severity.compareTo(found.get(i).severity) <= 0);
        }
    }

    @Test
    void theSameBytesChangeNothing() throws NotStored {
        Edition edition = store("a", BOATS);
        decide(claim(edition, BOATS), Claim::confirm);
        store("a", BOATS);
        assertEquals(2, claimsOf(edition).size());
        assertEquals(Claim.State.CONFIRMED, claim(edition, BOATS).reading.state);
    }

    @Test
    void aCorrectedEditionKeepsWhatPeopleDecided() throws NotStored {
        Edition first = store("a", BOATS, NOVELS);
        decide(claim(first, BOATS), c -> c.name("Forty boats"));
        decide(claim(first, NOVELS), Claim::dismiss);
        String corrected = BOATS.replace("1901", "1902");
        Edition second = store("b", NOVELS, corrected);
        assertEquals(3, claimsOf(second).size());
        Claim boats = claim(second, corrected);
        assertEquals("Forty boats", boats.reading.label);
        assertEquals(Reattachment.Rule.SAME_BLOCK_ALIKE, boats.carriedBy);
        assertEquals(Claim.State.DISMISSED, claim(second, NOVELS).reading.state);
        assertTrue(orphansOf(second).isEmpty());
    }

    @Test
    void aDecidedClaimWhoseWordsAreGoneIsAnOrphanUntilTheyComeBack() throws NotStored {
        Edition first = store("a", BOATS, NOVELS);
        decide(claim(first, NOVELS), Claim::confirm);
        Edition second = store("b", BOATS);
        Edition third = store("c", BOATS, "Nothing of the kind is known.");
        assertEquals(List.of(NOVELS), orphansOf(second));
        assertEquals(List.of(NOVELS), orphansOf(third));
        Edition fourth = store("d", NOVELS, BOATS);
        assertTrue(orphansOf(fourth).isEmpty());
        assertEquals(Claim.State.CONFIRMED, claim(fourth, NOVELS).reading.state);
        assertEquals(Reattachment.Rule.EXACT_ELSEWHERE, claim(fourth, NOVELS).carriedBy);
    }

    private List<String> orphansOf(Edition edition) {
        return QuarkusTransaction.requiringNew()
                .call(() -> claims.orphansOf(edition).stream().map(Claim::text).toList());
    }

    @Test
    void aDismissedFindingStaysDismissedInACorrectedEdition() throws NotStored {
        Edition first = store("a", BOATS);
        Finding finding = QuarkusTransaction.requiringNew().call(() -> findings.of(first)).get(0);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                dismissals.persist(
                                        new Dismissal(
                                                findings.findById(finding.id),
                                                "The journal prints it so.",
                                                "Ada",
                                                Instant.EPOCH)));
        Edition second = store("b", BOATS, NOVELS);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            List<String> dismissed = new ArrayList<>();
                            for (Finding again : findings.of(second)) {
                                dismissals.of(again).ifPresent(d -> dismissed.add(again.message));
                            }
                            assertEquals(List.of(finding.message), dismissed);
                        });
    }

    @Test
    void costsTheSameNumberOfStatementsHoweverManyClaimsThereAre() throws NotStored {
        assertEquals(statementsFor("a", 1), statementsFor("b", 40));
    }

    /** Of an edition that replaces one; the article is another one each time. */
    private long statementsFor(String bytes, int claimsOfABlock) throws NotStored {
        Suggester many =
                edition -> {
                    List<SuggestedClaim> all = new ArrayList<>();
                    for (int i = 0; i < claimsOfABlock; i++) {
                        all.add(suggestion(edition.blocks().get(0)));
                    }
                    return new Suggestions(all, List.of());
                };
        QuarkusMock.installMockForType(many, Suggester.class);
        library.store(EditionBuilder.of(bytes + 1).titled("Title " + bytes).build());
        sessions.getStatistics().clear();
        library.store(EditionBuilder.of(bytes + 2).titled("Title " + bytes).build());
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
