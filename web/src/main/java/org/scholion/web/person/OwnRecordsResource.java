package org.scholion.web.person;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Everything about oneself, to take away. */
@Requires(Right.USE_OWN_ACCOUNT)
@Path("/account/export.zip")
public class OwnRecordsResource {

    private final PersonArchive archive;
    private final Visitor visitor;

    OwnRecordsResource(PersonArchive archive, Visitor visitor) {
        this.archive = archive;
        this.visitor = visitor;
    }

    @GET
    public Response export() {
        return PersonDownload.of(archive, visitor.orSignIn().account());
    }
}
