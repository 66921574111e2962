package org.scholion.web.security;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.scholion.domain.permission.Right;

/**
 * Who may decide about the claims and findings of the article that the address names: whoever may
 * edit it. Every writing request and every edit control asks this class.
 */
@RequestScoped
public class MayCurate {

    /** What the history calls somebody who sits at the machine itself and is not signed in. */
    public static final String LOCAL_EDITOR = "local";

    private final Here here;
    private final Visitor visitor;

    MayCurate(Here here, Visitor visitor) {
        this.here = here;
        this.visitor = visitor;
    }

    public boolean asks(HttpServerRequest request) {
        return here.may(Right.EDIT_ARTICLE);
    }

    /**
     * @return what the history calls who sends this
     * @throws NotFoundException where they may not: what one may not do is not there
     */
    public String editor(HttpServerRequest request) {
        if (!asks(request)) {
            throw new NotFoundException();
        }
        return visitor.signedIn().map(SignedIn::displayName).orElse(LOCAL_EDITOR);
    }
}
