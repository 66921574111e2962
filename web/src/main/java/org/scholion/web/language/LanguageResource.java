package org.scholion.web.language;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Requires;

/** Remembers the language a reader chose, by an ordinary link. */
@Requires(Right.LOOK_AROUND)
@Path("/language/{tag}")
public class LanguageResource {

    @GET
    public Response choose(@PathParam("tag") String tag, @QueryParam("back") String back) {
        InterfaceLanguage language = InterfaceLanguage.of(tag).orElseThrow(NotFoundException::new);
        return Choice.remember(InterfaceLanguage.COOKIE, language.tag, back);
    }
}
