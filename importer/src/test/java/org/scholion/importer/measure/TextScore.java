package org.scholion.importer.measure;

import static org.scholion.importer.measure.GoldReading.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares sections, paragraphs with list items, and the places of note marks. */
final class TextScore {

    private final Sheet sheet;

    TextScore(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * A paragraph or item as read by hand; two paragraphs whose border may go either way become
     * one.
     */
    private static final class Unit {
        private String text;
        private final Set<String> kinds;
        private final String section;
        private final Map<String, Integer> marks = new TreeMap<>();

        Unit(JsonNode gold, Set<String> kinds, String section) {
            this.text = Fold.marks(gold.has("clean") ? text(gold, "clean") : text(gold, "text"));
            this.kinds = kinds;
            this.section = section;
            marks(gold, 0);
        }

        private void marks(JsonNode gold, int base) {
            gold.path("markers")
                    .forEach(m -> marks.put(m.path("n").asText(), base + m.path("offset").asInt()));
            if (!gold.has("markers")) {
                gold.path("footnote_markers").forEach(n -> marks.put(n.asText(), text.length()));
            }
        }

        Unit joined(JsonNode next) {
            marks(next, text.length() + 1);
            text = text + " " + Fold.marks(text(next, "clean"));
            return this;
        }
    }

    void compare(JsonNode gold, JsonNode imported) {
        Map<String, String> titles = sections(gold.path("sections"), imported.path("sections"));
        Map<String, Deque<JsonNode>> blocks = new HashMap<>();
        Set<String> texts = new HashSet<>();
        int running = 0;
        for (JsonNode block : imported.path("blocks")) {
            if (!Set.of("table", "figure", "formula", "code").contains(text(block, "kind"))) {
                running++;
                texts.add(Fold.marks(text(block, "text")));
                blocks.computeIfAbsent(Fold.marks(text(block, "text")), t -> new ArrayDeque<>())
                        .add(block);
            }
        }
        List<Unit> units = units(gold, texts);
        sheet.judge(
                "paragraphs",
                "%d expected, %d came".formatted(units.size(), running),
                units.size() == running);
        units.forEach(unit -> compare(unit, blocks, titles));
    }

    /** Sections by title and order; answers the importer's title for each gold id. */
    private Map<String, String> sections(JsonNode gold, JsonNode sections) {
        Map<String, String> ids = new HashMap<>();
        sheet.judge(
                "sections",
                "%d expected, %d came".formatted(gold.size(), sections.size()),
                gold.size() == sections.size());
        for (int i = 0; i < gold.size(); i++) {
            JsonNode expected = gold.path(i);
            JsonNode actual = sections.path(i);
            sheet.same(
                    "sections",
                    "title",
                    Fold.title(text(expected, "title")),
                    Fold.title(text(actual, "title")));
            sheet.same(
                    "sections",
                    "kind",
                    text(expected, "kind").replace("back/", ""),
                    text(actual, "kind"));
            if (expected.hasNonNull("level")) {
                sheet.same("sections", "level", text(expected, "level"), text(actual, "level"));
            }
            ids.put(text(expected, "id"), text(actual, "id"));
        }
        return ids;
    }

    private static List<Unit> units(JsonNode gold, Set<String> texts) {
        List<Unit> units = new ArrayList<>();
        for (JsonNode paragraph : gold.path("paragraphs")) {
            Unit unit =
                    new Unit(
                            paragraph,
                            Set.of("paragraph", "quotation"),
                            text(paragraph, "section"));
            String note = text(paragraph, "boundary_note");
            boolean eitherWay = note != null && note.contains("either way") && !units.isEmpty();
            Unit last = units.isEmpty() ? null : units.get(units.size() - 1);
            if (eitherWay && texts.contains(last.text + " " + unit.text)) {
                last.joined(paragraph);
            } else {
                units.add(unit);
            }
            items(gold, paragraph, units);
        }
        return units;
    }

    private static void items(JsonNode gold, JsonNode paragraph, List<Unit> units) {
        for (JsonNode list : gold.path("lists")) {
            if (text(paragraph, "id").equals(text(list, "after"))) {
                list.path("items")
                        .forEach(
                                i -> units.add(new Unit(i, Set.of("item"), text(list, "section"))));
            }
        }
    }

    private void compare(
            Unit unit, Map<String, Deque<JsonNode>> blocks, Map<String, String> sections) {
        Deque<JsonNode> found = blocks.getOrDefault(unit.text, new ArrayDeque<>());
        JsonNode block = found.poll();
        String start = unit.text.substring(0, Math.min(50, unit.text.length()));
        boolean right =
                block != null
                        && unit.kinds.contains(text(block, "kind"))
                        && sections.getOrDefault(unit.section, "").equals(text(block, "section"));
        sheet.judge("paragraphs", "'" + start + "…'", right);
        Map<String, Integer> marks = new HashMap<>();
        if (block != null) {
            block.path("noteMarks")
                    .forEach(m -> marks.put(m.path("number").asText(), m.path("offset").asInt()));
        }
        unit.marks.forEach(
                (number, offset) -> {
                    Integer at = marks.remove(number);
                    boolean there = at != null && Math.abs(at - offset) <= 1;
                    sheet.judge(
                            "marks", "%s at %d, was at %s".formatted(number, offset, at), there);
                });
        marks.keySet().forEach(number -> sheet.judge("marks", number + " is one too many", false));
    }
}
