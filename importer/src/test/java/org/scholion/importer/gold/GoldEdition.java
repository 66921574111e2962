package org.scholion.importer.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;

/**
 * Makes an edition of a gold reading: its sections, paragraphs and list items with their note
 * marks, notes, references and citations. What later steps work out can so be measured without the
 * steps before them.
 */
public final class GoldEdition {

    private final JsonNode gold;
    private final Edition edition;
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();
    private final Map<String, Block> blocks = new LinkedHashMap<>();
    private final Map<String, Integer> searchedTo = new HashMap<>();

    private GoldEdition(JsonNode gold) {
        this.gold = gold;
        String file = gold.path("_about").path("file").asText();
        this.edition =
                new Edition(
                        new Edition.Origin(file, "markdown", "0".repeat(64), Instant.EPOCH), "en");
    }

    /**
     * @param name of the gold file, such as {@code gold/x.json}
     */
    public static Edition read(String name) {
        return of(GoldFolder.read(name));
    }

    public static Edition of(JsonNode gold) {
        GoldEdition reading = new GoldEdition(gold);
        reading.addSections();
        reading.addBlocks();
        reading.addNotes();
        reading.addReferences();
        reading.addCitations();
        return reading.edition;
    }

    private void addSections() {
        for (JsonNode s : gold.path("sections")) {
            String kind = s.path("kind").asText("body");
            Section section =
                    new Section(
                            kind.endsWith("references")
                                    ? Section.Kind.REFERENCES
                                    : kind.endsWith("authors")
                                            ? Section.Kind.AUTHORS
                                            : kind.startsWith("back")
                                                    ? Section.Kind.BACK
                                                    : Section.Kind.BODY,
                            s.path("level").asInt(1),
                            null,
                            s.path("title").asText(null),
                            s.path("line").asInt());
            edition.add(section);
            sections.put(s.path("id").asText(), section);
        }
    }

    private void addBlocks() {
        Map<String, List<JsonNode>> after = new HashMap<>();
        for (JsonNode list : gold.path("lists")) {
            after.computeIfAbsent(list.path("after").asText(), k -> new ArrayList<>()).add(list);
        }
        for (JsonNode p : gold.path("paragraphs")) {
            String id = p.path("id").asText();
            Section section = sections.get(p.path("section").asText());
            Block block =
                    new Block(Block.Kind.PARAGRAPH, section, p.path("clean").asText(), List.of());
            for (JsonNode mark : p.path("markers")) {
                mark(block, mark.path("n").asText(), mark.path("offset").asInt());
            }
            add(id, block);
            for (JsonNode list : after.getOrDefault(id, List.of())) {
                addItems(list, section);
            }
        }
    }

    private void addItems(JsonNode list, Section section) {
        for (JsonNode item : list.path("items")) {
            String text = item.path("text").asText();
            Block block = new Block(Block.Kind.ITEM, section, text, List.of());
            for (JsonNode number : item.path("footnote_markers")) {
                mark(block, number.asText(), text.length());
            }
            add(item.path("id").asText(), block);
        }
    }

    private void add(String id, Block block) {
        block.numbered(blocks.size() + 1);
        edition.add(block);
        blocks.put(id, block);
    }

    private static void mark(Block block, String number, int codePoints) {
        int offset = block.text.offsetByCodePoints(0, codePoints);
        block.mark(new Span(Span.Kind.NOTE_MARK, offset, offset, number));
    }

    private void addNotes() {
        for (JsonNode n : gold.path("footnotes")) {
            NoteSource source =
                    NoteSource.unknown()
                            .named(
                                    n.path("author").asText(null),
                                    n.path("title").asText(null),
                                    n.path("publisher").asText(null))
                            .dated(n.path("date").asText(null), n.path("accessed").asText(null))
                            .at(n.path("url").asText(null), n.path("url_repaired").asText(null))
                            .in(n.path("language").asText(null));
            edition.add(new Note(n.path("n").asText(), n.path("text").asText(), source, List.of()));
        }
    }

    private void addReferences() {
        for (JsonNode r : gold.path("references")) {
            String raw = r.path("raw").asText();
            Reference reference = new Reference(r.path("key").asText(), raw, raw, List.of());
            List<Contributor> people = new ArrayList<>();
            addPeople(r.path("authors"), Contributor.Role.AUTHOR, people);
            addPeople(r.path("editors"), Contributor.Role.EDITOR, people);
            Integer year = r.path("year").isInt() ? r.path("year").asInt() : null;
            reference.describe(
                    new BibliographicFields(
                            r.path("type").asText(null), year, null, r.path("title").asText(null)),
                    people);
            edition.add(reference);
            references.put(reference.key, reference);
        }
    }

    private static void addPeople(JsonNode people, Contributor.Role role, List<Contributor> to) {
        for (JsonNode p : people) {
            String family = p.path("family").asText(null);
            to.add(
                    family == null
                            ? Contributor.literal(role, p.path("literal").asText())
                            : Contributor.person(role, family, p.path("given").asText(null)));
        }
    }

    private void addCitations() {
        for (JsonNode c : gold.path("citations")) {
            String paragraph = c.path("paragraph").asText();
            Block block = blocks.get(paragraph);
            if (block == null) {
                continue;
            }
            String surface = c.path("surface").asText();
            int from = searchedTo.getOrDefault(paragraph, 0);
            int start = block.text.indexOf(surface, from);
            if (start < 0) {
                start = block.text.indexOf(surface);
            }
            if (start < 0) {
                continue;
            }
            searchedTo.put(paragraph, start + surface.length());
            edition.add(
                    new Citation(
                            block,
                            start,
                            start + surface.length(),
                            references.get(c.path("target").asText()),
                            c.path("locator").asText(null)));
        }
    }
}
