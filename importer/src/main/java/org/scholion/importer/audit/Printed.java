package org.scholion.importer.audit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Reference;

/** How the messages call things. */
final class Printed {

    private static final int LONGEST = 90;

    private Printed() {}

    /** {@code Lind, Moreau (2019)}; the key where no name was read. */
    static String name(Reference reference) {
        String people = String.join(", ", people(reference).stream().limit(3).toList());
        String year = reference.fields.year == null ? "no year" : reference.fields.year.toString();
        return people.isEmpty() ? reference.key : "%s (%s)".formatted(people, year);
    }

    /** What citations call its authors and editors. */
    static List<String> people(Reference reference) {
        return reference.contributors().stream()
                .map(Contributor::shortName)
                .filter(Objects::nonNull)
                .toList();
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
