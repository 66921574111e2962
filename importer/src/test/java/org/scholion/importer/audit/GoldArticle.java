package org.scholion.importer.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Author;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Licence;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;
import org.scholion.importer.gold.GoldFolder;

/** An edition made of a gold reading, as the importer should make it. */
final class GoldArticle {

    private final JsonNode gold;
    private final Edition edition;
    private final Map<String, Reference> references = new HashMap<>();
    private final Map<String, Block> blocks = new HashMap<>();
    private final Map<String, Integer> searchFrom = new HashMap<>();

    private GoldArticle(JsonNode gold) {
        this.gold = gold;
        this.edition =
                new Edition(
                        new Edition.Origin("gold.md", "markdown", "0".repeat(64), Instant.EPOCH),
                        "en");
    }

    /** From a gold file, named from the shared folder. */
    static Edition read(String name) {
        GoldArticle article = new GoldArticle(GoldFolder.read(name));
        article.make();
        return article.edition;
    }

    private void make() {
        JsonNode metadata = gold.get("metadata");
        edition.identify(text(metadata, "doi"), text(metadata, "edn"), null);
        edition.licensedUnder(
                new Licence(
                        text(metadata.get("license"), "text"),
                        text(metadata.get("license"), "url")));
        for (JsonNode author : gold.get("authors")) {
            edition.add(
                    new Authorship(
                            new Author(text(author, "orcid"), text(author, "spin")),
                            text(author, "family"),
                            text(author, "given"),
                            List.of()));
        }
        Map<String, Section> sections = new HashMap<>();
        for (JsonNode section : gold.get("sections")) {
            Section made =
                    new Section(
                            Section.Kind.valueOf(
                                    text(section, "kind").equals("body") ? "BODY" : "BACK"),
                            1,
                            null,
                            text(section, "title"),
                            section.path("line").asInt());
            sections.put(text(section, "id"), made);
            edition.add(made);
        }
        for (JsonNode note : gold.get("footnotes")) {
            edition.add(note(note));
        }
        gold.get("footnotes").forEach(this::repeat);
        gold.get("references").forEach(this::reference);
        for (JsonNode paragraph : gold.get("paragraphs")) {
            block(Block.Kind.PARAGRAPH, paragraph, text(paragraph, "clean"), sections);
            for (JsonNode list : gold.get("lists")) {
                if (text(list, "after").equals(text(paragraph, "id"))) {
                    for (JsonNode item : list.get("items")) {
                        item(item, sections.get(text(list, "section")));
                    }
                }
            }
        }
        gold.get("citations").forEach(this::citation);
    }

    private Note note(JsonNode note) {
        return new Note(
                text(note, "n"),
                text(note, "text"),
                NoteSource.unknown()
                        .named(text(note, "author"), text(note, "title"), text(note, "publisher"))
                        .dated(text(note, "date"), text(note, "accessed"))
                        .at(text(note, "url"), text(note, "url_repaired"))
                        .in(text(note, "language")),
                lines(note));
    }

    private void repeat(JsonNode note) {
        if (note.hasNonNull("ibid_of")) {
            find(text(note, "n")).repeat(find(text(note, "ibid_of")));
        }
    }

    private Note find(String number) {
        return edition.notes().stream()
                .filter(n -> n.number.equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void reference(JsonNode reference) {
        Reference made =
                new Reference(
                        text(reference, "key"),
                        text(reference, "raw"),
                        text(reference, "raw").replace("*", ""),
                        List.of(reference.path("line").asInt()));
        List<Contributor> people = new ArrayList<>();
        for (String role : List.of("authors", "editors")) {
            for (JsonNode person : reference.path(role)) {
                people.add(
                        Contributor.person(
                                role.equals("authors")
                                        ? Contributor.Role.AUTHOR
                                        : Contributor.Role.EDITOR,
                                text(person, "family"),
                                text(person, "given")));
            }
        }
        made.describe(
                new BibliographicFields(
                                text(reference, "type"),
                                reference.path("year").asInt(),
                                text(reference, "year_suffix"),
                                text(reference, "title"))
                        .in(
                                text(reference, "container"),
                                text(reference, "volume"),
                                text(reference, "issue"),
                                text(reference, "pages"))
                        .at(text(reference, "doi"), text(reference, "edn"), null),
                people);
        references.put(made.key, made);
        edition.add(made);
    }

    private void block(Block.Kind kind, JsonNode node, String text, Map<String, Section> sections) {
        Section section = sections.get(text(node, "section"));
        Block block = new Block(kind, section, text, lines(node));
        for (JsonNode mark : node.path("markers")) {
            int offset = mark.get("offset").asInt();
            block.mark(new Span(Span.Kind.NOTE_MARK, offset, offset, text(mark, "n")));
        }
        blocks.put(text(node, "id"), block);
        edition.add(block);
    }

    private void item(JsonNode item, Section section) {
        String text = text(item, "text");
        Block block = new Block(Block.Kind.ITEM, section, text, List.of(item.get("line").asInt()));
        for (JsonNode mark : item.get("footnote_markers")) {
            block.mark(new Span(Span.Kind.NOTE_MARK, text.length(), text.length(), mark.asText()));
        }
        edition.add(block);
    }

    private void citation(JsonNode citation) {
        Block block = blocks.get(text(citation, "paragraph"));
        String words = text(citation, "surface");
        String key = text(citation, "paragraph") + words;
        int start = block == null ? -1 : block.text.indexOf(words, searchFrom.getOrDefault(key, 0));
        if (start >= 0) {
            searchFrom.put(key, start + 1);
            edition.add(
                    new Citation(
                            block,
                            start,
                            start + words.length(),
                            references.get(text(citation, "target")),
                            text(citation, "locator")));
        }
    }

    private static List<Integer> lines(JsonNode node) {
        List<Integer> lines = new ArrayList<>();
        node.path("lines").forEach(l -> lines.add(l.asInt()));
        return lines;
    }

    private static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? null : value.asText();
    }
}
