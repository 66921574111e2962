package org.scholion.web.reading;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.language.Choice;
import org.scholion.web.security.Requires;

/** Remembers whether a reader wants the claims drawn, by an ordinary link. */
@Requires(Right.LOOK_AROUND)
@Path("/claims/{choice}")
public class ShownClaimsResource {

    @GET
    public Response choose(@PathParam("choice") String choice, @QueryParam("back") String back) {
        if (!choice.equals(ShownClaims.SHOW) && !choice.equals(ShownClaims.HIDE)) {
            throw new NotFoundException();
        }
        return Choice.remember(ShownClaims.COOKIE, choice, back);
    }
}
