package org.scholion.web.seminar;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import org.scholion.web.layout.Frame;

/** A page with a status of its own. */
final class Html {

    private Html() {}

    static Response of(int status, Frame frame, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(frame.dress(page).render())
                .build();
    }
}
