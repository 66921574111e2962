package org.scholion.web.security;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/** Every text of a form, a query or a path reaches its resource as {@link PrintableText}. */
@Provider
public class PrintableParameters implements ParamConverterProvider {

    private static final ParamConverter<String> PRINTABLE =
            new ParamConverter<>() {
                @Override
                public String fromString(String sent) {
                    return PrintableText.of(sent);
                }

                @Override
                public String toString(String value) {
                    return value;
                }
            };

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        return type == String.class ? (ParamConverter<T>) PRINTABLE : null;
    }
}
