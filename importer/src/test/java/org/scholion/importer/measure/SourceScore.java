package org.scholion.importer.measure;

import static org.scholion.importer.measure.GoldReading.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares notes, references and citations. A thing is right where all its fields are. */
final class SourceScore {

    private static final List<String> NOTE_FIELDS =
            List.of("author", "title", "publisher", "date", "url", "accessed");
    private static final List<String> REFERENCE_FIELDS =
            List.of(
                    "type",
                    "year",
                    "title",
                    "container",
                    "volume",
                    "issue",
                    "pages",
                    "doi",
                    "edn",
                    "publisher",
                    "place");

    private final Sheet sheet;

    SourceScore(Sheet sheet) {
        this.sheet = sheet;
    }

    void compare(JsonNode gold, JsonNode imported) {
        notes(gold.path("footnotes"), imported.path("notes"));
        Map<String, String> keys = references(gold.path("references"), imported.path("references"));
        citations(gold.path("citations"), imported, keys);
    }

    private void notes(JsonNode gold, JsonNode notes) {
        Map<String, JsonNode> byNumber = new LinkedHashMap<>();
        notes.forEach(n -> byNumber.put(text(n, "number"), n));
        for (JsonNode expected : gold) {
            JsonNode note = byNumber.remove(text(expected, "n"));
            sheet.judge(
                    "notes",
                    noteFaults(expected, note).toString(),
                    noteFaults(expected, note).isEmpty());
        }
        byNumber.keySet()
                .forEach(number -> sheet.judge("notes", number + " is one too many", false));
    }

    private static List<String> noteFaults(JsonNode expected, JsonNode note) {
        List<String> faults = new ArrayList<>();
        if (note == null) {
            return List.of("missing note " + text(expected, "n"));
        }
        fault(faults, "text", Fold.bare(text(expected, "text")), Fold.bare(text(note, "text")));
        for (String field : NOTE_FIELDS) {
            fault(faults, field, Fold.marks(text(expected, field)), Fold.marks(text(note, field)));
        }
        if (expected.hasNonNull("language_note")) {
            fault(faults, "language", text(expected, "language"), text(note, "language"));
        }
        fault(
                faults,
                "urlRepaired",
                Fold.spaces(text(expected, "url_repaired")),
                Fold.spaces(text(note, "urlRepaired")));
        fault(
                faults,
                "repeats",
                Fold.spaces(text(expected, "ibid_of")),
                Fold.spaces(text(note, "repeats")));
        return faults;
    }

    /** References in their order; answers the gold key for each of the importer's. */
    private Map<String, String> references(JsonNode gold, JsonNode references) {
        Map<String, String> keys = new HashMap<>();
        sheet.judge(
                "references",
                "%d expected, %d came".formatted(gold.size(), references.size()),
                gold.size() == references.size());
        for (int i = 0; i < gold.size(); i++) {
            keys.put(text(references.path(i), "key"), text(gold.path(i), "key"));
            List<String> faults = referenceFaults(gold.path(i), references.path(i));
            sheet.judge("references", text(gold.path(i), "key") + " " + faults, faults.isEmpty());
        }
        return keys;
    }

    private static List<String> referenceFaults(JsonNode expected, JsonNode reference) {
        List<String> faults = new ArrayList<>();
        fault(faults, "raw", Fold.bare(text(expected, "raw")), Fold.bare(text(reference, "raw")));
        for (String field : REFERENCE_FIELDS) {
            fault(faults, field, referenceField(expected, field), referenceField(reference, field));
        }
        for (String role : List.of("authors", "editors")) {
            fault(faults, role, people(expected.path(role)), people(reference.path(role)));
        }
        if (expected.hasNonNull("language_note")) {
            fault(faults, "language", text(expected, "language"), text(reference, "language"));
        }
        return faults;
    }

    private static String referenceField(JsonNode node, String field) {
        return Fold.title(text(node, field)).replaceAll(",? publ$", "");
    }

    private static String people(JsonNode people) {
        List<String> names = new ArrayList<>();
        people.forEach(
                p ->
                        names.add(
                                Fold.marks(text(p, "family"))
                                        + "/"
                                        + Fold.marks(text(p, "given"))
                                        + Fold.marks(text(p, "literal"))));
        return names.toString();
    }

    private static void fault(List<String> faults, String field, String expected, String actual) {
        if (!(expected == null ? "" : expected).equals(actual == null ? "" : actual)) {
            faults.add("%s: expected '%s', was '%s'".formatted(field, expected, actual));
        }
    }

    private void citations(JsonNode gold, JsonNode imported, Map<String, String> keys) {
        Map<String, String> texts = new HashMap<>();
        imported.path("blocks").forEach(b -> texts.put(text(b, "id"), text(b, "text")));
        List<String> found = new ArrayList<>();
        for (JsonNode citation : imported.path("citations")) {
            String surface =
                    texts.get(text(citation, "block"))
                            .substring(
                                    citation.path("start").asInt(), citation.path("end").asInt());
            found.add(
                    citation(
                            surface,
                            keys.get(text(citation, "reference")),
                            text(citation, "locator")));
        }
        for (JsonNode expected : gold) {
            String line =
                    citation(
                            text(expected, "surface"),
                            text(expected, "target"),
                            text(expected, "locator"));
            sheet.judge("citations", line, found.remove(line));
        }
        found.forEach(line -> sheet.judge("citations", line + " is one too many", false));
    }

    private static String citation(String surface, String target, String locator) {
        return Fold.surface(surface) + " -> " + target + " @ " + Fold.marks(locator);
    }
}
