package org.scholion.importer.measure;

import static org.scholion.importer.measure.GoldReading.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Compares metadata, authors and affiliations. */
final class FrontMatterScore {

    private static final String PART = "front matter";

    private final Sheet sheet;

    FrontMatterScore(Sheet sheet) {
        this.sheet = sheet;
    }

    void compare(JsonNode gold, JsonNode imported) {
        metadata(gold.path("metadata"), imported.path("article"));
        authors(gold.path("authors"), imported.path("authors"));
        affiliations(gold.path("affiliations"), imported.path("affiliations"));
    }

    private void metadata(JsonNode gold, JsonNode article) {
        field(gold, "doi", article, "doi");
        field(gold, "edn", article, "edn");
        field(gold.path("article_type"), "en", article, "type");
        for (String language : List.of("en", "ru")) {
            field(gold.path("title"), language, article.path("titles"), language);
            field(
                    gold.path("abstract").path(language),
                    "text",
                    article.path("abstracts"),
                    language);
            field(
                    gold.path("journal"),
                    language,
                    article.path("container").path("titles"),
                    language);
            list(
                    gold.path("keywords").path(language),
                    article.path("keywords").path(language),
                    "keywords " + language);
        }
        for (String key : List.of("volume", "issue", "year")) {
            field(gold, key, article.path("container"), key);
        }
        field(gold.path("journal"), "issn", article.path("container"), "issn");
        field(gold.path("pages"), "first", article.path("container"), "firstPage");
        field(gold.path("pages"), "last", article.path("container"), "lastPage");
        for (String key : List.of("received", "revised", "accepted")) {
            field(gold.path("dates"), key, article.path("dates"), key);
        }
        field(gold.path("license"), "text", article.path("licence"), "text");
        field(gold.path("license"), "url", article.path("licence"), "url");
    }

    private void authors(JsonNode gold, JsonNode authors) {
        sheet.judge(
                "authors",
                "count %d, was %d".formatted(gold.size(), authors.size()),
                gold.size() == authors.size());
        for (int i = 0; i < gold.size(); i++) {
            author(gold.path(i), authors.path(i));
        }
    }

    private void author(JsonNode gold, JsonNode author) {
        for (String key :
                List.of(
                        "family",
                        "given",
                        "patronymic",
                        "degree",
                        "rank",
                        "position",
                        "spin",
                        "email",
                        "orcid",
                        "corresponding")) {
            if (gold.has(key)) {
                sheet.same(
                        "authors",
                        gold.path("id").asText() + " " + key,
                        folded(gold, key),
                        folded(author, key));
            }
        }
        for (String language : List.of("en", "ru")) {
            String byline = "byline_" + language;
            if (gold.has(byline)) {
                sheet.same(
                        "authors",
                        byline,
                        folded(gold, byline),
                        folded(author.path("names"), language));
            }
        }
        sheet.same(
                "authors",
                "affiliations",
                gold.path("affiliation").toString(),
                author.path("affiliations").toString());
    }

    private void affiliations(JsonNode gold, JsonNode affiliations) {
        for (int i = 0; i < gold.size(); i++) {
            field(gold.path(i), "n", affiliations.path(i), "label");
            field(gold.path(i), "en", affiliations.path(i).path("names"), "en");
            field(gold.path(i), "ru", affiliations.path(i).path("names"), "ru");
        }
    }

    private void list(JsonNode gold, JsonNode values, String what) {
        if (!gold.isMissingNode()) {
            sheet.same(PART, what, Fold.marks(gold.toString()), Fold.marks(values.toString()));
        }
    }

    private void field(JsonNode gold, String goldKey, JsonNode imported, String key) {
        if (gold.has(goldKey)) {
            sheet.same(PART, key, folded(gold, goldKey), folded(imported, key));
        }
    }

    private static String folded(JsonNode node, String key) {
        return Fold.title(text(node, key));
    }
}
