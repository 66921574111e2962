package org.scholion.importer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JSON object whose keys stay in the order they were put in; null values are written as null. */
final class Json extends LinkedHashMap<String, Object> {

    private static final long serialVersionUID = 1L;

    /** Adds a key and returns the object, so that puts can be chained. */
    @Override
    public Json put(String key, Object value) {
        super.put(key, value);
        return this;
    }

    /** An object of language to text; the first text of a language wins. */
    static <T> Map<String, String> byLanguage(
            List<T> texts, Function<T, String> language, Function<T, String> text) {
        return texts.stream()
                .collect(
                        Collectors.toMap(
                                language, text, (first, second) -> first, LinkedHashMap::new));
    }

    /** An integer where a printed number is one, else the number as printed. */
    static Object number(String printed) {
        boolean digits = printed != null && Stream.of(printed).allMatch(p -> p.matches("\\d{1,9}"));
        return digits ? Integer.valueOf(printed) : printed;
    }
}
