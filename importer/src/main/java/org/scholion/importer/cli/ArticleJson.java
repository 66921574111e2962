package org.scholion.importer.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Problem;
import org.scholion.importer.RejectedSource;
import org.scholion.importer.Suggestions;

/**
 * An edition as the one line of JSON that the program prints. Every key is always there: what is
 * absent is null or an empty list.
 */
final class ArticleJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ArticleJson() {}

    static String of(String file, Edition edition) {
        Suggestions suggestions = Suggestions.of(edition);
        return line(
                new Json()
                        .put("file", file)
                        .put("format", edition.format)
                        .put("article", FrontMatterJson.article(edition))
                        .put("authors", FrontMatterJson.authors(edition))
                        .put("affiliations", FrontMatterJson.affiliations(edition))
                        .put("sections", TextJson.sections(edition))
                        .put("blocks", TextJson.blocks(edition))
                        .put("notes", SourceJson.notes(edition))
                        .put("references", SourceJson.references(edition))
                        .put("citations", TextJson.citations(edition))
                        .put("claims", SuggestionJson.claims(suggestions))
                        .put("findings", SuggestionJson.findings(suggestions))
                        .put(
                                "problems",
                                edition.problems().stream().map(ArticleJson::problem).toList())
                        .put("unplaced", TextJson.unplaced(edition)));
    }

    static String rejected(String file, RejectedSource rejected) {
        return line(
                new Json()
                        .put("file", file)
                        .put(
                                "rejected",
                                new Json()
                                        .put("message", rejected.getMessage())
                                        .put("line", rejected.line())
                                        .put("column", rejected.column())));
    }

    private static Json problem(Problem problem) {
        return new Json()
                .put("severity", problem.severity.name().toLowerCase(Locale.ROOT))
                .put("message", problem.message)
                .put("line", problem.line)
                .put("column", problem.column);
    }

    private static String line(Json json) {
        try {
            return MAPPER.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "maps, lists and plain values can always be written", e);
        }
    }
}
