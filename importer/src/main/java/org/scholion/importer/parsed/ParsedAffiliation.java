package org.scholion.importer.parsed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** An institution under the label that marks it in the byline, named per BCP 47 language. */
public record ParsedAffiliation(String label, Map<String, String> names) {
    public ParsedAffiliation {
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }
}
