package org.scholion.importer.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scholion.importer.reference.GoldArticle.folded;
import static org.scholion.importer.reference.GoldArticle.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.scholion.domain.article.Contributor;
import org.scholion.importer.parsed.ParsedReference;

/** Every field of every reference of the articles that were read by hand. */
class ReferenceGoldTest {

    static final List<String> ARTICLES = GoldArticle.NAMES;

    @ParameterizedTest
    @FieldSource("ARTICLES")
    void everyFieldOfEveryReferenceIsRight(String article) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (JsonNode gold : GoldArticle.read(article).get("references")) {
            String raw = gold.get("raw").asText();
            ReferenceReader.Reading reading =
                    new ReferenceReader()
                            .read(
                                    new ParsedReference(raw, SmallMarkdown.read(raw), List.of(1)),
                                    "en");
            fields(reading)
                    .forEach(
                            (field, value) -> {
                                String want = folded(text(gold, field));
                                if (gold.has(field) && !want.equals(folded(value))) {
                                    wrong.add(
                                            "%s: %s, want %s, in %s"
                                                    .formatted(field, value, want, raw));
                                }
                            });
            for (String people : List.of("authors", "editors")) {
                if (!people(gold.get(people)).equals(people(reading, people))) {
                    wrong.add("%s: %s in %s".formatted(people, people(reading, people), raw));
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private static Map<String, Object> fields(ReferenceReader.Reading reading) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", reading.fields().type);
        fields.put("year", reading.fields().year);
        fields.put("year_suffix", reading.fields().yearSuffix);
        fields.put("title", reading.fields().title);
        fields.put("container", reading.fields().container);
        fields.put("volume", reading.fields().volume);
        fields.put("issue", reading.fields().issue);
        fields.put("pages", reading.fields().pages);
        fields.put("doi", reading.fields().doi);
        fields.put("edn", reading.fields().edn);
        fields.put("url", reading.fields().url);
        fields.put("publisher", reading.fields().publisher);
        fields.put("place", reading.fields().place);
        fields.put("language", reading.fields().language);
        return fields;
    }

    private static List<String> people(JsonNode people) {
        List<String> names = new ArrayList<>();
        people.forEach(p -> names.add(folded(text(p, "family")) + ", " + folded(text(p, "given"))));
        return names;
    }

    private static List<String> people(ReferenceReader.Reading reading, String role) {
        return reading.contributors().stream()
                .filter(c -> (c.role == Contributor.Role.AUTHOR) == role.equals("authors"))
                .map(c -> folded(c.shortName()) + ", " + folded(c.given))
                .toList();
    }
}
