package org.scholion.web.account;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Password;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.NewAccount.Problem;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/**
 * What a one-time link opens: a form for a new password. Opening the page uses nothing up, since
 * mail programs open links by themselves; sending the form does.
 */
@Requires(Right.SIGN_IN)
@Path("/link/{secret}")
public class LinkResource {

    record link(Frame frame, Account account, Problem problem) implements TemplateInstance {}

    record spent(Frame frame) implements TemplateInstance {}

    private final OneTimeLinks links;
    private final Passwords passwords;
    private final PasswordRule rule;
    private final Admission admission;

    LinkResource(OneTimeLinks links, Passwords passwords, PasswordRule rule, Admission admission) {
        this.links = links;
        this.passwords = passwords;
        this.rule = rule;
        this.admission = admission;
    }

    @GET
    public Response form(@PathParam("secret") String secret, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return links.owner(secret)
                .map(account -> page(200, frame, new link(frame, account, null)))
                .orElseGet(() -> spent(frame));
    }

    @POST
    @Blocking
    public Uni<Response> setPassword(
            @PathParam("secret") String secret,
            @RestForm String password,
            @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        Optional<Account> owner = links.owner(secret);
        if (owner.isEmpty()) {
            return Uni.createFrom().item(spent(frame));
        }
        Account account = owner.get();
        Password typed = new Password(password);
        Optional<Problem> problem =
                rule.objection(typed, account.displayName, account.signInName, account.email)
                        .map(objection -> Problem.valueOf(objection.name()));
        if (problem.isPresent()) {
            return Uni.createFrom().item(page(400, frame, new link(frame, account, problem.get())));
        }
        return passwords
                .whenFree(() -> passwords.hash(typed))
                .map(
                        hash ->
                                links.use(secret, hash)
                                        .map(used -> admission.of(used, request, "/"))
                                        .orElseGet(() -> spent(frame)));
    }

    private static Response spent(Frame frame) {
        return page(404, frame, new spent(frame));
    }

    private static Response page(int status, Frame frame, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .entity(frame.dress(page).render())
                .header("Cache-Control", "no-store")
                .build();
    }
}
