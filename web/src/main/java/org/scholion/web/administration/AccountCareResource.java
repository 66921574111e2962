package org.scholion.web.administration;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Membership;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.SiteRole;
import org.scholion.domain.permission.Right;
import org.scholion.web.account.OneTimeLinks;
import org.scholion.web.layout.Frame;
import org.scholion.web.person.Administrators;
import org.scholion.web.person.Departure;
import org.scholion.web.person.LastAdministrator;
import org.scholion.web.person.PersonArchive;
import org.scholion.web.person.PersonDownload;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** One account, and what an administrator may do about it. */
@Requires(Right.ADMINISTER)
@Path("/administration/accounts/{account}")
public class AccountCareResource {

    /**
     * @param only whether it is the only one that administers the portal
     * @param refused whether just now something was not done for that reason
     * @param link made just now; null for none
     */
    record account(
            Frame frame,
            Account account,
            List<Membership> memberships,
            boolean only,
            boolean refused,
            List<SiteRole> roles,
            String link)
            implements TemplateInstance {}

    record deletion(
            Frame frame, Account account, List<String> orphaned, boolean only, boolean unsure)
            implements TemplateInstance {}

    private final Rights rights;
    private final Membership.Repository memberships;
    private final Administrators administrators;
    private final Departure departure;
    private final PersonArchive archive;
    private final Visitor visitor;

    AccountCareResource(
            Rights rights,
            Membership.Repository memberships,
            Administrators administrators,
            Departure departure,
            PersonArchive archive,
            Visitor visitor) {
        this.rights = rights;
        this.memberships = memberships;
        this.administrators = administrators;
        this.departure = departure;
        this.archive = archive;
        this.visitor = visitor;
    }

    @GET
    public Response account(
            @PathParam("account") String address, @Context HttpServerRequest request) {
        return page(200, found(address), request, null);
    }

    @POST
    @Path("site-role")
    public Response give(
            @PathParam("account") String address,
            @RestForm String role,
            @Context HttpServerRequest request) {
        SiteRole wanted =
                Stream.of(SiteRole.values())
                        .filter(known -> known.name().equalsIgnoreCase(role))
                        .findFirst()
                        .orElseThrow(BadRequestException::new);
        return changed(address, request, id -> rights.give(id, wanted, me()));
    }

    @POST
    @Path("disabling")
    public Response disable(
            @PathParam("account") String address, @Context HttpServerRequest request) {
        return changed(address, request, id -> rights.disable(id, me()));
    }

    @POST
    @Path("enabling")
    public Response enable(
            @PathParam("account") String address, @Context HttpServerRequest request) {
        return changed(address, request, id -> rights.enable(id, me()));
    }

    /** Shown once, on the answer itself: a link in an address would stay in the history. */
    @POST
    @Path("link")
    public Response link(@PathParam("account") String address, @Context HttpServerRequest request) {
        Account account = found(address);
        OneTimeLinks.Issued issued = rights.link(account.id, me());
        String whole = request.scheme() + "://" + request.getHeader("Host") + issued.path();
        return page(200, account, request, whole);
    }

    @GET
    @Path("export.zip")
    public Response export(@PathParam("account") String address) {
        Account account = found(address);
        rights.exported(account.id, me());
        return PersonDownload.of(archive, account.id);
    }

    @GET
    @Path("deletion")
    public Response askBeforeDeleting(
            @PathParam("account") String address, @Context HttpServerRequest request) {
        return ask(200, found(address), request, false);
    }

    /**
     * @param name the sign-in name of the account, typed again
     */
    @POST
    @Path("deletion")
    public Response delete(
            @PathParam("account") String address,
            @RestForm String name,
            @Context HttpServerRequest request) {
        Account account = found(address);
        if (name == null || !name.strip().toLowerCase(Locale.ROOT).equals(account.signInName)) {
            return ask(400, account, request, true);
        }
        try {
            departure.of(account.id, me());
        } catch (LastAdministrator last) {
            return ask(409, account, request, false);
        }
        return Response.seeOther(URI.create("/administration")).build();
    }

    private interface Change {
        void on(long account);
    }

    private Response changed(String address, HttpServerRequest request, Change change) {
        Account account = found(address);
        try {
            change.on(account.id);
        } catch (LastAdministrator last) {
            return page(409, account, request, null);
        }
        return Response.seeOther(URI.create("/administration/accounts/" + address)).build();
    }

    private Account found(String address) {
        return rights.account(Ids.ofAddress(address).orElseThrow(NotFoundException::new));
    }

    private long me() {
        return visitor.orSignIn().account();
    }

    private Response page(int status, Account account, HttpServerRequest request, String link) {
        Frame frame = Frame.of(request);
        account page =
                new account(
                        frame,
                        account,
                        memberships.currentOf(account.id),
                        administrators.isOnly(account.id),
                        status == 409,
                        List.of(SiteRole.values()),
                        link);
        return answer(status, frame.dress(page));
    }

    private Response ask(int status, Account account, HttpServerRequest request, boolean unsure) {
        Frame frame = Frame.of(request);
        deletion page =
                new deletion(
                        frame,
                        account,
                        departure.orphanedCourses(account.id),
                        administrators.isOnly(account.id),
                        unsure);
        return answer(status, frame.dress(page));
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(page.render())
                .build();
    }
}
