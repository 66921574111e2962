package org.scholion.domain.claim;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a set of kinds in one column, separated by spaces: {@code EMPIRICAL CAUSAL}. */
@Converter
public class ClaimKinds implements AttributeConverter<Set<ClaimKind>, String> {

    @Override
    public String convertToDatabaseColumn(Set<ClaimKind> kinds) {
        return kinds == null
                ? null
                : kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    }

    @Override
    public Set<ClaimKind> convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        for (String name : column.split(" ")) {
            if (!name.isEmpty()) {
                kinds.add(ClaimKind.valueOf(name));
            }
        }
        return kinds;
    }
}
