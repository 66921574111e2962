package org.scholion.web.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.scholion.domain.people.Account;
import org.scholion.web.errors.ErrorAnswers;

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
    private final RoutingContext context;

    Visitor(SecurityIdentity identity, Account.Repository accounts, RoutingContext context) {
        this.identity = identity;
        this.accounts = accounts;
        this.context = context;
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
     * Who it is. Where nobody is signed in, a person is led to the sign-in page and from there back
     * to the page they asked for, or to the start page if they sent a form; a program gets 401.
     *
     * @throws RedirectionException for a person who is not signed in
     * @throws NotAuthorizedException for a program that is not signed in
     */
    public SignedIn orSignIn() {
        return signedIn().orElseThrow(this::signInFirst);
    }

    /**
     * The account of who sends this, loaded.
     *
     * @throws RedirectionException as {@link #orSignIn}
     */
    public Account account() {
        return accounts.findByIdOptional(orSignIn().account()).orElseThrow(this::signInFirst);
    }

    /**
     * The token of this session's forms; empty where nobody is signed in. See {@code tags/csrf}.
     */
    public String formToken() {
        FormToken token = identity.getCredential(FormToken.class);
        return token == null ? "" : token.value();
    }

    private WebApplicationException signInFirst() {
        HttpServerRequest request = context.request();
        if (ErrorAnswers.isProgram(request.getHeader("Accept"))) {
            return new NotAuthorizedException("Session");
        }
        String back = request.method().name().equals("GET") ? request.uri() : "/";
        return new RedirectionException(
                Response.Status.SEE_OTHER,
                URI.create("/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    }
}
