package org.scholion.web.hostile;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scholion.web.security.Routes.Route;

/** The fields of forms and queries that a route takes text in, as its method declares them. */
final class TextFields {

    /** Read by hand from the query, so that no method declares them. */
    private static final Map<String, List<String>> BY_HAND =
            Map.of(
                    "GET /articles/{slug}/claims",
                    List.of("section", "evidence", "order", "kind", "state", "weight", "page"),
                    "GET /articles/{slug}/text",
                    List.of("claims"),
                    "GET /account",
                    List.of("done"));

    private TextFields() {}

    /** Names of the fields, those of files too. */
    static List<String> of(Route route) {
        List<String> names = new ArrayList<>();
        for (Parameter parameter : route.method().getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getFields()) {
                    add(field, field.getName(), field.getGenericType(), names);
                }
            } else {
                add(parameter, parameter.getName(), parameter.getParameterizedType(), names);
            }
        }
        names.addAll(BY_HAND.getOrDefault(route.toString(), List.of()));
        return names.stream().distinct().toList();
    }

    /** The same with one value in each. */
    static Map<String, String> filled(Route route, String value) {
        Map<String, String> fields = new LinkedHashMap<>();
        of(route).forEach(name -> fields.put(name, value));
        return fields;
    }

    private static void add(AnnotatedElement place, String name, Type type, List<String> names) {
        if (!takesText(type)) {
            return;
        }
        RestForm form = place.getAnnotation(RestForm.class);
        QueryParam query = place.getAnnotation(QueryParam.class);
        if (form != null) {
            names.add(form.value().isEmpty() ? name : form.value());
        } else if (query != null) {
            names.add(query.value());
        }
    }

    private static boolean takesText(Type type) {
        return type == String.class
                || type == FileUpload.class
                || type instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] == String.class;
    }
}
