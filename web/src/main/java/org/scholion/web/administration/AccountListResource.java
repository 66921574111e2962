package org.scholion.web.administration;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** All accounts by name, page by page, and those whose name holds what is sought. */
@Requires(Right.ADMINISTER)
@Path("/administration")
@Produces(MediaType.TEXT_HTML)
public class AccountListResource {

    static final int PAGE = 50;

    /**
     * @param next where the next page begins; null where this is the last
     */
    record accounts(Frame frame, String sought, List<Account> lines, NextPage next)
            implements TemplateInstance {}

    private final Account.Repository accounts;

    AccountListResource(Account.Repository accounts) {
        this.accounts = accounts;
    }

    @GET
    public TemplateInstance accounts(
            @QueryParam("q") String q,
            @QueryParam("after") String after,
            @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        String sought = Sought.words(q);
        Account last = Ids.ofAddress(after).map(accounts::findById).orElse(null);
        List<Account> found = accounts.page(sought, last, PAGE + 1);
        List<Account> shown = found.subList(0, Math.min(PAGE, found.size()));
        NextPage next =
                found.size() > PAGE ? NextPage.of(shown.get(PAGE - 1).id).with("q", sought) : null;
        return frame.dress(new accounts(frame, sought, shown, next));
    }
}
