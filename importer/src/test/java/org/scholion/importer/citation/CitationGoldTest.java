package org.scholion.importer.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.scholion.importer.reference.GoldArticle.folded;
import static org.scholion.importer.reference.GoldArticle.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.scholion.domain.article.Reference;
import org.scholion.importer.parsed.ParsedReference;
import org.scholion.importer.reference.GoldArticle;
import org.scholion.importer.reference.ReferenceReader;
import org.scholion.importer.reference.SmallMarkdown;

/** Every citation in the paragraphs of the articles that were read by hand, and no other. */
class CitationGoldTest {

    static final List<String> ARTICLES = GoldArticle.NAMES;

    @ParameterizedTest
    @FieldSource("ARTICLES")
    void everyCitationIsFoundAndNothingElse(String article) throws IOException {
        JsonNode gold = GoldArticle.read(article);
        CitationFinder finder = new CitationFinder(references(gold));
        List<String> found = new ArrayList<>();
        for (JsonNode paragraph : gold.get("paragraphs")) {
            String clean = text(paragraph, "clean");
            for (CitationFinder.Found f : finder.find(clean)) {
                found.add(
                        line(
                                text(paragraph, "id"),
                                clean.substring(f.start(), f.end()),
                                f.reference() == null ? "" : f.reference().key,
                                f.locator()));
            }
        }
        List<String> want = new ArrayList<>();
        for (JsonNode c : gold.get("citations")) {
            want.add(
                    line(
                            text(c, "paragraph"),
                            text(c, "surface"),
                            text(c, "target"),
                            text(c, "locator")));
        }
        Set<String> paragraphs = new HashSet<>();
        gold.get("paragraphs").forEach(p -> paragraphs.add(text(p, "id")));
        want.removeIf(line -> !paragraphs.contains(line.substring(0, line.indexOf(' '))));
        assertEquals(String.join("\n", want), String.join("\n", found));
    }

    private static String line(String paragraph, String surface, String key, String locator) {
        return "%s %s -> %s @%s"
                .formatted(
                        paragraph,
                        folded(surface).replaceAll("^[ ()\\[\\];,.]+|[ ()\\[\\];,.]+$", ""),
                        key,
                        folded(locator));
    }

    private static List<Reference> references(JsonNode gold) {
        List<Reference> references = new ArrayList<>();
        for (JsonNode entry : gold.get("references")) {
            String raw = text(entry, "raw");
            ParsedReference parsed = new ParsedReference(raw, SmallMarkdown.read(raw), List.of(1));
            ReferenceReader.Reading reading = new ReferenceReader().read(parsed, "en");
            Reference reference =
                    new Reference(text(entry, "key"), raw, parsed.text().plain(), List.of(1));
            reference.describe(reading.fields(), reading.contributors());
            references.add(reference);
        }
        return references;
    }
}
