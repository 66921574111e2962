package org.scholion.web.discussion;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.scholion.web.layout.Frame;

/** Pages, and the parts of pages that a script of ours asks for at the same address. */
public final class Parts {

    /** What such a script says with its request. */
    public static final String HEADER = "HX-Request";

    private Parts() {}

    public static boolean isAskedFor(HttpServerRequest request) {
        return request.getHeader(HEADER) != null;
    }

    /** Whatever is shown of a talk, nobody keeps for anybody else. */
    public static Response answer(int status, Frame frame, TemplateInstance shown) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Accept-Language, Cookie, " + HEADER)
                .entity(frame.dress(shown).render())
                .build();
    }

    /** To a page of the portal, by its path. */
    public static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
