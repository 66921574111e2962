package org.scholion.web.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.scholion.domain.people.Account;

/** Whoever sends this request. */
@Named
@RequestScoped
public class Visitor {

    private final SecurityIdentity identity;
    private final Account.Repository accounts;

    Visitor(SecurityIdentity identity, Account.Repository accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    /** Empty for somebody who is not signed in. */
    public Optional<SignedIn> signedIn() {
        return identity.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    /**
     * @throws SignInNeeded for somebody who is not signed in
     */
    public SignedIn orSignIn() {
        return signedIn().orElseThrow(SignInNeeded::new);
    }

    /**
     * Their account, read from the database.
     *
     * @throws SignInNeeded for somebody who is not signed in
     */
    public Account account() {
        return accounts.findByIdOptional(orSignIn().account()).orElseThrow(SignInNeeded::new);
    }
}
