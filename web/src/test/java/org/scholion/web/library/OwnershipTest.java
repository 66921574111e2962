package org.scholion.web.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article.OpenTo;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.library.Stored.Outcome;

@Tag("database")
@QuarkusTest
class OwnershipTest {

    private static final String DOI = "10.1000/trade";

    @Inject Library library;
    @Inject EmptyTables tables;
    @Inject People people;

    private long vera;
    private long oleg;

    @BeforeEach
    void empty() {
        tables.empty();
        vera = people.teacher("Vera Orlova").id;
        oleg = people.teacher("Oleg Lind").id;
    }

    private Stored storeFor(long owner, String bytes) throws NotStored {
        return library.storeFor(owner, EditionBuilder.of(bytes).withDoi(DOI).build());
    }

    @Test
    void whatSomebodyImportsIsTheirsAndForCoursesOnly() throws NotStored {
        Stored stored = storeFor(vera, "a");
        assertEquals(vera, stored.article().ownerId);
        assertEquals(OpenTo.COURSES, stored.article().openTo);
    }

    @Test
    void theSameDoiOfAnotherOwnerFoundsAnArticleOfItsOwn() throws NotStored {
        Stored first = storeFor(vera, "a");
        Stored second = storeFor(oleg, "b");
        assertEquals(Outcome.NEW_ARTICLE, second.outcome());
        assertNotEquals(first.article().id, second.article().id);
        assertEquals("on-trade-2", second.article().slug);
        assertEquals(DOI, second.article().doi);
    }

    @Test
    void theSameBytesOfTwoOwnersAreTwoArticles() throws NotStored {
        Stored first = storeFor(vera, "a");
        assertEquals(Outcome.NEW_ARTICLE, storeFor(oleg, "a").outcome());
        Stored again = storeFor(vera, "a");
        assertEquals(Outcome.UNCHANGED, again.outcome());
        assertEquals(first.article().id, again.article().id);
    }

    @Test
    void aStartImportNeverTouchesWhatBelongsToSomebody() throws NotStored {
        Stored owned = storeFor(vera, "a");
        Stored started = library.store(EditionBuilder.of("b").withDoi(DOI).build());
        assertEquals(Outcome.NEW_ARTICLE, started.outcome());
        assertNotEquals(owned.article().id, started.article().id);
        assertEquals(OpenTo.EVERYBODY, started.article().openTo);
    }

    @Test
    void aStartImportOfBytesThatSomebodyOwnsIsOpenToEverybody() throws NotStored {
        storeFor(vera, "a");
        assertEquals(
                Outcome.NEW_ARTICLE,
                library.store(EditionBuilder.of("a").withDoi(DOI).build()).outcome());
    }

    @Test
    void aCorrectedStartImportFindsItsArticleBehindAnOwnedOneOfTheSameTitle() throws NotStored {
        library.storeFor(vera, EditionBuilder.of("a").build());
        Stored started = library.store(EditionBuilder.of("b").build());
        Stored corrected = library.store(EditionBuilder.of("c").build());
        assertEquals(Outcome.NEW_EDITION, corrected.outcome());
        assertEquals(started.article().id, corrected.article().id);
    }

    @Test
    void aCorrectedEditionIsTheNewestOfTheArticleThatWasChosen() throws NotStored {
        Stored first = storeFor(vera, "a");
        Stored next =
                library.storeIn(
                        first.article().id,
                        EditionBuilder.of("b").titled("On trade, corrected").build());
        assertEquals(Outcome.NEW_EDITION, next.outcome());
        assertEquals(first.article().id, next.article().id);
        assertEquals(2, next.edition().number);
    }
}
