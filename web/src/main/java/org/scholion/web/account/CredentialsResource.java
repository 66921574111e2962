package org.scholion.web.account;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.Password;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.AccountPage.Field;
import org.scholion.web.account.AccountPage.Said;
import org.scholion.web.account.NewAccount.Problem;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Sessions;
import org.scholion.web.security.Visitor;

/**
 * Changes what opens one's account: the password, and the address that a forgotten password is sent
 * to. Both ask for the password, and whoever has none must have signed in a moment ago, so that an
 * unguarded browser is not enough to take an account.
 */
@Requires(Right.USE_OWN_ACCOUNT)
@Path("/account")
public class CredentialsResource {

    private final SignIn signIn;
    private final AccountPage page;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final Sessions sessions;
    private final Admission admission;
    private final Visitor visitor;

    CredentialsResource(
            SignIn signIn,
            AccountPage page,
            Accounts accounts,
            Passwords passwords,
            PasswordRule rule,
            Sessions sessions,
            Admission admission,
            Visitor visitor) {
        this.signIn = signIn;
        this.page = page;
        this.accounts = accounts;
        this.passwords = passwords;
        this.rule = rule;
        this.sessions = sessions;
        this.admission = admission;
        this.visitor = visitor;
    }

    /** Ends all other sessions, and gives this browser a new one. */
    @POST
    @Blocking
    @Path("password")
    public Uni<Response> changePassword(
            @RestForm String current,
            @RestForm String password,
            @Context HttpServerRequest request) {
        Account account = visitor.account();
        Password wanted = new Password(password);
        Optional<Password.Objection> objection =
                rule.objection(wanted, account.displayName, account.signInName, account.email);
        if (objection.isPresent()) {
            Problem problem = Problem.valueOf(objection.get().name());
            return said(request, Said.nothing().about(Field.PASSWORD, problem));
        }
        return whoKnows(
                current,
                Field.PASSWORD,
                request,
                owner ->
                        passwords
                                .whenFree(() -> passwords.hash(wanted))
                                .map(hash -> changed(owner, hash, request)));
    }

    private Response changed(Account owner, String hash, HttpServerRequest request) {
        accounts.setPassword(owner.id, hash);
        sessions.endAll(owner.id);
        return admission.of(owner, request, AccountResource.address(Field.PASSWORD).toString());
    }

    /** An empty address takes it away. */
    @POST
    @Blocking
    @Path("email")
    public Uni<Response> changeEmail(
            @RestForm String email, @RestForm String current, @Context HttpServerRequest request) {
        Said said = Said.nothing();
        EmailAddress wanted =
                email == null || email.isBlank()
                        ? null
                        : Typed.email(email, problem -> said.about(Field.EMAIL, problem));
        Account account = visitor.account();
        if (wanted != null && accounts.isTaken(wanted.value(), account.id)) {
            said.about(Field.EMAIL, Problem.TAKEN);
        }
        if (said.status() != 200) {
            return said(request, said);
        }
        return whoKnows(
                current,
                Field.EMAIL,
                request,
                owner -> {
                    accounts.change(owner.id, changed -> claim(changed, wanted));
                    return Uni.createFrom()
                            .item(Response.seeOther(AccountResource.address(Field.EMAIL)).build());
                });
    }

    private static void claim(Account account, EmailAddress address) {
        if (address == null) {
            account.writeTo(null, false);
        } else if (!address.value().equals(account.email)) {
            account.writeTo(address, false);
            account.claim();
        }
    }

    private Uni<Response> whoKnows(
            String current,
            Field field,
            HttpServerRequest request,
            Function<Account, Uni<Response>> then) {
        Account account = visitor.account();
        if (account.passwordHash == null) {
            return sessions.isFresh(visitor.orSignIn())
                    ? then.apply(account)
                    : said(request, Said.nothing().about(field, Problem.LONG_AGO));
        }
        NetworkAddress address = NetworkAddress.of(request);
        return signIn.attempt(account.signInName, new Password(current), address)
                .flatMap(
                        outcome -> {
                            if (outcome instanceof SignIn.Known known) {
                                return then.apply(known.account());
                            }
                            Said said = Said.nothing().about(field, Problem.WRONG);
                            return said(
                                    request,
                                    outcome instanceof SignIn.TooSoon soon
                                            ? said.tooSoon(soon.seconds())
                                            : said);
                        });
    }

    private Uni<Response> said(HttpServerRequest request, Said said) {
        return Uni.createFrom().item(page.of(request, said));
    }
}
