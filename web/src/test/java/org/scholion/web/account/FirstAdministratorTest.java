package org.scholion.web.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.ExternalIdentity;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;

/** When the console shows a link that opens the portal. */
@Tag("database")
@QuarkusTest
class FirstAdministratorTest {

    @Inject People people;
    @Inject Account.Repository accounts;
    @Inject ExternalIdentity.Repository identities;
    @Inject Accounts making;
    @Inject OneTimeLinks links;
    @Inject PublicAddress address;
    @Inject EmptyTables tables;

    @BeforeEach
    @AfterEach
    void empty() {
        tables.empty();
    }

    private boolean links(boolean singleSignOn) {
        FirstAdministrator first =
                new FirstAdministrator(
                        accounts, identities, making, links, address, singleSignOn, true);
        return QuarkusTransaction.requiringNew().call(first::link).isPresent();
    }

    private void signsInByProvider(Account account) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                identities.persist(
                                        new ExternalIdentity(
                                                account, "https://id", "1", Instant.now())));
    }

    @Test
    void anAdministratorWhomAProviderLetsInNeedsNone() {
        signsInByProvider(people.administrator("Ada Minz"));
        assertEquals(false, links(true));
        assertEquals(true, links(false), "the provider is switched off");
    }

    @Test
    void whoOnlyTeachesOrIsClosedDoesNotCount() {
        Account ada = people.administrator("Ada Minz");
        signsInByProvider(ada);
        making.change(ada.id, Account::disable);
        assertEquals(true, links(true));
    }
}
