package org.scholion.importer.claim;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;

/** The invented labelled sentences of one language, each a paragraph of its own. */
final class HeldOut {

    private static final Map<Character, String> KINDS =
            Map.of(
                    'e',
                    "empirical",
                    'c',
                    "causal",
                    'p',
                    "predictive",
                    'v',
                    "evaluative",
                    'a',
                    "attributed");

    final Edition edition;
    final ObjectNode gold = JsonNodeFactory.instance.objectNode();

    HeldOut(String file, String language) {
        edition = new Edition(new Edition.Origin("held-out", "none", "0", Instant.EPOCH), language);
        Section section = new Section(Section.Kind.BODY, 1, null, "Sentences", 1);
        edition.add(section);
        ArrayNode sentences = gold.putArray("sentences");
        for (String line : lines(file + "-" + language + ".txt")) {
            String[] fields = line.split("\\|", 5);
            edition.add(new Block(Block.Kind.PARAGRAPH, section, fields[4].strip(), List.of()));
            label(sentences.addObject(), fields);
        }
    }

    private static void label(ObjectNode unit, String[] fields) {
        unit.put("id", "line");
        unit.put("text", fields[4].strip());
        String kinds = fields[0].strip();
        unit.put("is_claim", !kinds.isEmpty());
        unit.put("confidence", "high");
        unit.put("check_worthiness", Integer.parseInt(fields[1].strip()));
        ArrayNode types = unit.putArray("types");
        kinds.chars().forEach(c -> types.add(KINDS.get((char) c)));
        ArrayNode numbers = unit.putArray("numbers");
        for (String figure : fields[2].split(";")) {
            String[] parts = figure.strip().split(" ", 2);
            if (!parts[0].isEmpty()) {
                ObjectNode number = numbers.addObject();
                boolean decimal = parts[0].matches("\\d+,\\d{1,2}");
                number.put("value", decimal ? parts[0].replace(',', '.') : parts[0]);
                number.put("unit", parts.length > 1 ? parts[1] : "");
            }
        }
        unit.put("attributed_to", fields[3].strip());
    }

    static List<String> lines(String file) {
        try (InputStream in = HeldOut.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isBlank() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
