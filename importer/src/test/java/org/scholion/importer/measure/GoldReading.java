package org.scholion.importer.measure;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A careful reading of an article by hand, which an import can be compared with. Parts of the
 * sheet: {@code front matter, authors, sections, paragraphs, marks, notes, references, citations}.
 */
public final class GoldReading {

    private final JsonNode gold;

    private GoldReading(JsonNode gold) {
        this.gold = gold;
    }

    public static GoldReading of(Path file) {
        try {
            return new GoldReading(new ObjectMapper().readTree(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares what the program printed for the article with this reading. */
    public Sheet compare(String json) {
        try {
            JsonNode imported = new ObjectMapper().readTree(json);
            Sheet sheet = new Sheet();
            new FrontMatterScore(sheet).compare(gold, imported);
            new TextScore(sheet).compare(gold, imported);
            new SourceScore(sheet).compare(gold, imported);
            return sheet;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text at a key; null where it is absent or null. */
    static String text(JsonNode node, String key) {
        JsonNode value = node.path(key);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
