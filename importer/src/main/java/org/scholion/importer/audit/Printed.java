package org.scholion.importer.audit;

import java.util.List;
import java.util.stream.Collectors;
import org.scholion.domain.article.Reference;

/** How the messages call things. */
final class Printed {

    private static final int LONGEST = 90;

    private Printed() {}

    /** {@code Lind, Moreau (2019)}; the key where no name was read. */
    static String name(Reference reference) {
        String people =
                reference.contributors().stream()
                        .limit(3)
                        .map(c -> c.shortName())
                        .collect(Collectors.joining(", "));
        String year = reference.fields.year == null ? "no year" : reference.fields.year.toString();
        return people.isEmpty() ? reference.key : "%s (%s)".formatted(people, year);
    }

    static String names(List<Reference> references) {
        return references.stream().map(Printed::name).distinct().collect(Collectors.joining("; "));
    }

    /** In quotation marks, cut after ninety characters. */
    static String quoted(String text) {
        return "“%s”"
                .formatted(
                        text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "…");
    }
}
