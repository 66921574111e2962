package org.scholion.web.course;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.scholion.web.layout.Frame;

/** Answers to forms. */
public final class Pages {

    private Pages() {}

    /** A page that says why something was not done. */
    public static Response answer(int status, Frame frame, TemplateInstance page) {
        return Response.status(status)
                .type("text/html;charset=UTF-8")
                .header("Cache-Control", "no-store")
                .entity(frame.dress(page).render())
                .build();
    }

    /**
     * To a page that says what was done.
     *
     * @param path of this portal
     */
    public static Response done(String path, Said said) {
        return Response.seeOther(URI.create(path + "?said=" + said.tag())).build();
    }
}
