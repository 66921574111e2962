package org.scholion.web.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Section;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.Places;

/**
 * An edition with all that belongs to it, to be read by many threads, and what stands where on its
 * reading page.
 */
public final class LoadedEdition {

    private final Edition edition;
    private final EditionView view;
    private final Places places;
    private final Map<Long, Block> blocks = new HashMap<>();
    private final Map<Long, Section> sections = new HashMap<>();
    private final Map<Long, Note> notes = new HashMap<>();
    private final Map<Long, Reference> references = new HashMap<>();

    LoadedEdition(Edition edition, EditionView view) {
        this.edition = edition;
        this.view = view;
        this.places = new Places(edition);
        edition.blocks().forEach(block -> blocks.put(block.id, block));
        edition.sections().forEach(section -> sections.put(section.id, section));
        edition.notes().forEach(note -> notes.put(note.id, note));
        edition.references().forEach(reference -> references.put(reference.id, reference));
    }

    public Edition edition() {
        return edition;
    }

    public EditionView view() {
        return view;
    }

    public Places places() {
        return places;
    }

    public Optional<Block> block(long id) {
        return Optional.ofNullable(blocks.get(id));
    }

    public Optional<Section> section(long id) {
        return Optional.ofNullable(sections.get(id));
    }

    public Optional<Note> note(long id) {
        return Optional.ofNullable(notes.get(id));
    }

    public Optional<Reference> reference(long id) {
        return Optional.ofNullable(references.get(id));
    }

    /** The blocks from one to another in reading order; empty where the second comes before. */
    public List<Block> between(Block first, Block last) {
        return edition.blocks().stream()
                .filter(b -> b.position >= first.position && b.position <= last.position)
                .toList();
    }

    /** The fragment of a block on the page: {@code p12} with a number, else {@code b14}. */
    public static String anchor(Block block) {
        return block.number == null ? "b" + block.position : "p" + block.number;
    }
}
