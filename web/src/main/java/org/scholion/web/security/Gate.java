package org.scholion.web.security;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.scholion.domain.permission.Permissions;
import org.scholion.domain.permission.Right;
import org.scholion.domain.permission.Scope;

/**
 * Asks the permission table about every request before its resource sees it. What one may not see
 * is answered as if it did not exist; what one sees and may not do is forbidden.
 */
class Gate {

    private static final Logger LOG = Logger.getLogger(Gate.class);

    private final Standings standings;
    private final Visitor visitor;
    private final Here here;

    Gate(Standings standings, Visitor visitor, Here here) {
        this.standings = standings;
        this.visitor = visitor;
        this.here = here;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ResourceInfo route, ContainerRequestContext request) {
        Requires rule = rule(route);
        if (rule == null) {
            LOG.errorf("%s declares no rule and answers nobody", route.getResourceMethod());
            throw new NotFoundException();
        }
        Right right = rule.value();
        Scope scope = Permissions.row(right).scope();
        boolean signedIn = visitor.signedIn().isPresent();
        if (!signedIn && (scope == Scope.COURSE || scope == Scope.READING)) {
            throw new SignInNeeded();
        }
        stand(scope, request.getUriInfo().getPathParameters());
        if (!here.may(right)) {
            throw refusal(scope, signedIn);
        }
    }

    private static Requires rule(ResourceInfo route) {
        Requires own = route.getResourceMethod().getAnnotation(Requires.class);
        return own == null ? route.getResourceClass().getAnnotation(Requires.class) : own;
    }

    private void stand(Scope scope, MultivaluedMap<String, String> path) {
        switch (scope) {
            case PORTAL -> here.stand(standings.inPortal(), Place.PORTAL);
            case ARTICLE -> standings.towardsArticle(PrintableText.of(path.getFirst("slug")), here);
            case COURSE -> standings.inCourse(path.getFirst("course"), here);
            case READING -> standings.inReading(path.getFirst("reading"), here);
        }
    }

    private RuntimeException refusal(Scope scope, boolean signedIn) {
        boolean seen =
                switch (scope) {
                    case PORTAL -> false;
                    case ARTICLE -> here.may(Right.READ_ARTICLE);
                    case COURSE -> here.may(Right.SEE_COURSE);
                    case READING -> here.may(Right.READ_READING);
                };
        if (!signedIn && !seen && scope == Scope.PORTAL) {
            return new SignInNeeded();
        }
        return seen && signedIn ? new ForbiddenException() : new NotFoundException();
    }
}
