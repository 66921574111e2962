package org.scholion.web.account;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.people.Account;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Prints slips as a course does, in tests. */
@Requires(Right.USE_OWN_ACCOUNT)
@Path("/tests/slips")
public class SlipsOfTestsResource {

    private final SignInSlips slips;
    private final Account.Repository accounts;
    private final Visitor visitor;

    SlipsOfTestsResource(SignInSlips slips, Account.Repository accounts, Visitor visitor) {
        this.slips = slips;
        this.accounts = accounts;
        this.visitor = visitor;
    }

    @POST
    @Transactional
    public String print(@RestForm String ids, @Context HttpServerRequest request) {
        TemplateInstance page =
                slips.page(
                        Stream.of(ids.split(","))
                                .map(id -> accounts.findById(Long.valueOf(id)))
                                .toList(),
                        List.of(),
                        visitor.orSignIn().account(),
                        request);
        return page.render();
    }
}
