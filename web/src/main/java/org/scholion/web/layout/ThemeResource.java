package org.scholion.web.layout;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.language.Choice;
import org.scholion.web.security.Requires;

/** Remembers the theme a reader chose, by an ordinary link. */
@Requires(Right.LOOK_AROUND)
@Path("/theme/{tag}")
public class ThemeResource {

    @GET
    public Response choose(@PathParam("tag") String tag, @QueryParam("back") String back) {
        Theme theme = Theme.of(tag).orElseThrow(NotFoundException::new);
        return Choice.remember(Theme.COOKIE, theme.tag, back);
    }
}
