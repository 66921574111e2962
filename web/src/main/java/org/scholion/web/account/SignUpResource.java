package org.scholion.web.account;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.EmailAddress;
import org.scholion.domain.people.Password;
import org.scholion.domain.people.SignInName;
import org.scholion.domain.people.SiteRole;
import org.scholion.domain.permission.Right;
import org.scholion.web.language.ReturnPath;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** Somebody makes an account for themselves, where the portal is open for that. */
@Requires(Right.SIGN_IN)
@Path("/sign-up")
public class SignUpResource {

    record signUp(Frame frame, NewAccount typed, String back) implements TemplateInstance {}

    private final Ways ways;
    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final Admission admission;

    SignUpResource(
            Ways ways,
            Accounts accounts,
            Passwords passwords,
            PasswordRule rule,
            Admission admission) {
        this.ways = ways;
        this.accounts = accounts;
        this.passwords = passwords;
        this.rule = rule;
        this.admission = admission;
    }

    @GET
    public Response form(@QueryParam("back") String back, @Context HttpServerRequest request) {
        onlyWhereOpen();
        NewAccount nothing = new NewAccount();
        nothing.back = back;
        return page(nothing, 200, request);
    }

    @POST
    @Blocking
    public Uni<Response> signUp(@BeanParam NewAccount typed, @Context HttpServerRequest request) {
        onlyWhereOpen();
        DisplayName shown = typed.displayName();
        SignInName name = typed.signInName();
        EmailAddress email = typed.email();
        Password password = typed.password(rule);
        if (name != null && accounts.isTaken(name.value(), null)) {
            typed.isTaken();
        }
        if (!typed.isGood()) {
            return Uni.createFrom().item(page(typed, 400, request));
        }
        return passwords
                .whenFree(() -> passwords.hash(password))
                .map(
                        hash -> {
                            Optional<Account> made =
                                    accounts.make(name, shown, email, SiteRole.MEMBER);
                            if (made.isEmpty()) {
                                typed.isTaken();
                                return page(typed, 400, request);
                            }
                            Account account = accounts.change(made.get().id, own(hash));
                            return admission.of(account, request, typed.back);
                        });
    }

    /** Whose name and address it is, nobody has looked. */
    private static Consumer<Account> own(String hash) {
        return account -> {
            account.setPassword(hash);
            account.claim();
        };
    }

    private void onlyWhereOpen() {
        if (!ways.signUpIsOpen()) {
            throw new NotFoundException();
        }
    }

    private static Response page(NewAccount typed, int status, HttpServerRequest request) {
        Frame frame = Frame.of(request);
        signUp page = new signUp(frame, typed, new ReturnPath(typed.back).value());
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(frame.dress(page).render())
                .header("Cache-Control", "no-store")
                .build();
    }
}
