package org.scholion.importer.reference;

import java.util.HashSet;
import java.util.Set;

/** temporary. */
public final class ReferenceKeys {
    private final Set<String> taken = new HashSet<>();

    public String next(ReferenceReader.Reading reading) {
        String name =
                reading.contributors().isEmpty() ? "x" : reading.contributors().get(0).shortName();
        String key =
                String.valueOf(name).toLowerCase().replaceAll("[^a-z]", "")
                        + reading.fields().year
                        + (reading.fields().yearSuffix == null ? "" : reading.fields().yearSuffix);
        String k = key;
        for (int i = 2; !taken.add(k); i++) k = key + i;
        return k;
    }
}
