package org.scholion.importer.note;

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
import org.scholion.domain.article.NoteSource;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedNote;
import org.scholion.importer.parsed.RichText;
import org.scholion.importer.reference.GoldArticle;

/** Every field of every note of the articles that were read by hand. */
class NoteGoldTest {

    static final List<String> ARTICLES = GoldArticle.NAMES;

    @ParameterizedTest
    @FieldSource("ARTICLES")
    void everyFieldOfEveryNoteIsRight(String article) throws IOException {
        NoteReader reader = new NoteReader();
        List<ParsedNote> notes = new ArrayList<>();
        Map<String, NoteSource> sources = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        for (JsonNode gold : GoldArticle.read(article).get("footnotes")) {
            ParsedNote note =
                    new ParsedNote(text(gold, "n"), RichText.plain(text(gold, "text")), List.of(1));
            NoteSource source = reader.read(note, "en");
            notes.add(note);
            sources.put(note.number(), source);
            fields(source)
                    .forEach(
                            (field, value) -> {
                                if (!folded(text(gold, field)).equals(folded(value))) {
                                    wrong.add("%s: %s in %s".formatted(field, value, gold));
                                }
                            });
        }
        Problems problems = new Problems();
        Map<String, String> repeats = reader.repeats(notes, sources, problems);
        for (JsonNode gold : GoldArticle.read(article).get("footnotes")) {
            String target = repeats.getOrDefault(text(gold, "n"), "");
            if (!target.equals(text(gold, "ibid_of"))) {
                wrong.add("repeats %s: %s".formatted(target, gold));
            }
        }
        assertEquals("", String.join("\n", wrong));
        assertEquals(List.of(), problems.all());
    }

    private static Map<String, String> fields(NoteSource source) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", source.author);
        fields.put("title", source.title);
        fields.put("publisher", source.publisher);
        fields.put("date", source.date);
        fields.put("language", source.language);
        fields.put("url", source.url);
        fields.put("url_repaired", source.urlRepaired);
        fields.put("accessed", source.accessed);
        return fields;
    }
}
