package org.scholion.importer.reference;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scholion.importer.reference.GoldArticle.folded;
import static org.scholion.importer.reference.GoldArticle.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Contributor;
import org.scholion.importer.parsed.ParsedReference;
import org.scholion.importer.parsed.RichText;

/** How many fields of reference strings of many styles are right; prints a table. */
class ReferenceCorpusTest {

    /** The part of each field that must be right, somewhat below what was reached. */
    private static final Map<String, Double> FLOORS =
            Map.of(
                    "authors",
                    0.90,
                    "year",
                    0.95,
                    "title",
                    0.81,
                    "container",
                    0.78,
                    "volume",
                    0.92,
                    "issue",
                    0.95,
                    "pages",
                    0.93,
                    "doi",
                    0.98,
                    "publisher",
                    0.93,
                    "place",
                    0.94);

    private final Map<String, Score> scores = new LinkedHashMap<>();

    @Test
    void fieldsAreRightMoreOftenThanTheFloor() throws IOException {
        List<String> lines = Files.readAllLines(GoldArticle.file("gold/references-dev.jsonl"));
        for (String line : lines.subList(1, lines.size())) {
            score(new ObjectMapper().readTree(line));
        }
        scores.forEach(
                (field, s) ->
                        System.out.printf(
                                "%-10s strict %.3f soft %.3f of %d%n",
                                field, s.strict(), s.soft(), s.all));
        assertAll(
                FLOORS.entrySet().stream()
                        .map(
                                floor ->
                                        () ->
                                                assertTrue(
                                                        scores.get(floor.getKey()).strict()
                                                                >= floor.getValue(),
                                                        floor.getKey())));
    }

    private void score(JsonNode gold) {
        String raw = folded(text(gold, "raw"));
        ReferenceReader.Reading reading =
                new ReferenceReader()
                        .read(
                                new ParsedReference(
                                        raw, RichText.plain(text(gold, "raw").strip()), List.of(1)),
                                "en");
        List<String> unsure = new ArrayList<>();
        gold.get("unsure").forEach(field -> unsure.add(field.asText()));
        BibliographicFields f = reading.fields();
        Map<String, Object> read = new LinkedHashMap<>();
        read.put("authors", authors(reading));
        read.put("year", f.year);
        read.put("title", f.title);
        read.put("container", f.container);
        read.put("volume", f.volume);
        read.put("issue", f.issue);
        read.put("pages", f.pages);
        read.put("doi", f.doi);
        read.put("publisher", f.publisher);
        read.put("place", f.place);
        read.forEach(
                (field, value) -> {
                    if (!unsure.contains(field)) {
                        String want = field.equals("authors") ? authors(gold) : text(gold, field);
                        scores.computeIfAbsent(field, k -> new Score())
                                .add(field, want, folded(value));
                    }
                });
    }

    private static String authors(JsonNode gold) {
        StringBuilder names = new StringBuilder();
        gold.get("authors")
                .forEach(
                        a ->
                                names.append(
                                        text(a, "family")
                                                + text(a, "literal")
                                                + ", "
                                                + text(a, "given")
                                                + "; "));
        return names.toString();
    }

    private static String authors(ReferenceReader.Reading reading) {
        StringBuilder names = new StringBuilder();
        for (Contributor c : reading.contributors()) {
            if (c.role == Contributor.Role.AUTHOR) {
                names.append(c.shortName() + ", " + (c.given == null ? "" : c.given) + "; ");
            }
        }
        return names.toString();
    }

    /** Right answers for one field: equal after folding, or equal in letters and digits. */
    private static final class Score {
        private int strict;
        private int soft;
        private int all;

        private void add(String field, String want, String got) {
            String a = folded(want);
            String b = got;
            if (field.equals("title")) {
                a = a.replaceAll("[ :.]+$", "");
                b = b.replaceAll("[ :.]+$", "");
            }
            if (field.equals("pages")) {
                a = a.replace(" ", "");
                b = b.replace(" ", "");
            }
            all++;
            strict += a.equalsIgnoreCase(b) && (field.equals("doi") || a.equals(b)) ? 1 : 0;
            soft += letters(a).equals(letters(b)) ? 1 : 0;
        }

        private static String letters(String text) {
            return text.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        }

        private double strict() {
            return strict / (double) all;
        }

        private double soft() {
            return soft / (double) all;
        }
    }
}
