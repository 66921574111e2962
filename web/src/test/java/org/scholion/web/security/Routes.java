package org.scholion.web.security;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.ws.rs.Consumes;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.Deployment;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.spi.ServerRestHandler;
import org.scholion.domain.permission.Permissions;
import org.scholion.domain.permission.Right;
import org.scholion.domain.permission.Scope;

/** All routes that the running portal answers, as it found them itself; those of tests apart. */
public final class Routes {

    private static final Pattern PARAMETER = Pattern.compile("\\{([^}:]+)[^}]*}");

    /**
     * @param path with parameters in braces
     */
    public record Route(String verb, String path, Method method) {

        /** What it declares; null for nothing. */
        public Right right() {
            Requires own = method.getAnnotation(Requires.class);
            Requires rule =
                    own == null ? method.getDeclaringClass().getAnnotation(Requires.class) : own;
            return rule == null ? null : rule.value();
        }

        public Scope scope() {
            return Permissions.row(right()).scope();
        }

        public boolean writes() {
            return !verb.equals("GET");
        }

        public List<String> parameters() {
            List<String> names = new ArrayList<>();
            Matcher matcher = PARAMETER.matcher(path);
            while (matcher.find()) {
                names.add(matcher.group(1).strip());
            }
            return names;
        }

        /** Type of the body that it takes. */
        public String body() {
            Consumes own = method.getAnnotation(Consumes.class);
            return own == null ? "application/x-www-form-urlencoded" : own.value()[0];
        }

        @Override
        public String toString() {
            return verb + " " + path;
        }
    }

    private Routes() {}

    /** All of the portal, by path. */
    public static List<Route> all() {
        Deployment deployment = ResteasyReactiveRecorder.getCurrentDeployment();
        List<Route> routes = new ArrayList<>();
        deployment
                .getClassMappers()
                .forEach(
                        mapper -> {
                            for (ServerRestHandler handler : mapper.value.handlers) {
                                if (handler instanceof ClassRoutingHandler routing) {
                                    routing.getMappers()
                                            .forEach((verb, methods) -> add(methods, verb, routes));
                                }
                            }
                        });
        routes.removeIf(route -> route.path().startsWith("/tests/"));
        routes.sort(Comparator.comparing(Route::path).thenComparing(Route::verb));
        return routes.stream().distinct().toList();
    }

    private static void add(
            RequestMapper<RuntimeResource> methods, String verb, List<Route> routes) {
        for (RequestMapper.RequestPath<RuntimeResource> path : methods.getTemplates()) {
            RuntimeResource resource = path.value;
            if (resource.getHttpMethod() != null && !verb.isEmpty()) {
                String whole = resource.getClassPath().template + "/" + resource.getPath().template;
                routes.add(
                        new Route(
                                resource.getHttpMethod(),
                                whole.replaceAll("/+", "/").replaceAll("(.)/$", "$1"),
                                resource.getLazyMethod().getMethod()));
            }
        }
    }
}
