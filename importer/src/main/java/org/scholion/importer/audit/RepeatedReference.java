package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.scholion.domain.article.Reference;

/**
 * Two entries of the bibliography that are one work: the same DOI, or the same first name, year and
 * title.
 *
 * <p>Tolerance: titles and names are compared by letters and digits only. Silent where a title is
 * shorter than ten letters ("Editorial"), or the volumes differ.
 */
final class RepeatedReference implements Check {

    private static final int SHORTEST_TITLE = 10;

    @Override
    public String code() {
        return "reference-repeated";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        Map<String, Reference> seen = new HashMap<>();
        List<SuggestedFinding> findings = new ArrayList<>();
        for (Reference reference : edition.edition().references()) {
            Reference first = null;
            for (String key : keys(reference)) {
                Reference before = seen.putIfAbsent(key, reference);
                first = first == null ? before : first;
            }
            if (first != null) {
                findings.add(
                        SuggestedFinding.warning(
                                this,
                                Place.of(reference).with(Place.of(first)),
                                "%s stands twice in the list of references: %s."
                                        .formatted(
                                                Printed.name(reference),
                                                Printed.quoted(shown(reference)))));
            }
        }
        return findings;
    }

    private static String shown(Reference reference) {
        return reference.fields.title == null ? reference.text : reference.fields.title;
    }

    private static List<String> keys(Reference reference) {
        List<String> keys = new ArrayList<>();
        if (reference.fields.doi != null) {
            keys.add("doi " + reference.fields.doi.toLowerCase(Locale.ROOT));
        }
        String title = reference.fields.title == null ? "" : Spelling.plain(reference.fields.title);
        if (title.length() >= SHORTEST_TITLE && !Printed.people(reference).isEmpty()) {
            keys.add(
                    String.join(
                            "/",
                            Spelling.key(Printed.people(reference).get(0)),
                            String.valueOf(reference.fields.year),
                            title,
                            String.valueOf(reference.fields.volume)));
        }
        return keys;
    }
}
