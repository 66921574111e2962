package org.scholion.web.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.scholion.domain.people.Account;

/**
 * Who sends this request. In a template: {@code {#if inject:visitor.isSignedIn}}.
 *
 * <p>Nothing of this may go into what is kept for several readers, such as the prepared text of an
 * article.
 */
@RequestScoped
@Named("visitor")
public class Visitor {

    private final SecurityIdentity identity;
    private final Account.Repository accounts;

    Visitor(SecurityIdentity identity, Account.Repository accounts) {
        this.identity = identity;
        this.accounts = accounts;
    }

    /** Who it is; empty for somebody who is not signed in. Asks the database nothing. */
    public Optional<SignedIn> signedIn() {
        return identity.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    public boolean isSignedIn() {
        return signedIn().isPresent();
    }

    /**
     * Who it is; somebody who is not signed in is led to the sign-in page, a program gets 401.
     *
     * @throws SignInNeeded where nobody is signed in
     */
    public SignedIn orSignIn() {
        return signedIn().orElseThrow(SignInNeeded::new);
    }

    /**
     * The account of who sends this, loaded.
     *
     * @throws SignInNeeded where nobody is signed in
     */
    public Account account() {
        return accounts.findByIdOptional(orSignIn().account()).orElseThrow(SignInNeeded::new);
    }

    /**
     * The token of this session's forms; empty where nobody is signed in. See {@code tags/csrf}.
     */
    public String formToken() {
        FormToken token = identity.getCredential(FormToken.class);
        return token == null ? "" : token.value();
    }
}
