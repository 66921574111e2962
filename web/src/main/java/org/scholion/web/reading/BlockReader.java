package org.scholion.web.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Span;
import org.scholion.web.article.NoteView;
import org.scholion.web.article.Places;
import org.scholion.web.markup.Aside;
import org.scholion.web.markup.Markup;
import org.scholion.web.markup.PartsOfText;
import org.scholion.web.markup.Pieces;
import org.scholion.web.markup.Stretch;
import org.scholion.web.markup.WebAddress;

/** Makes the view of a block: its spans and citations become markup with anchors and targets. */
final class BlockReader {

    private final Places places;
    private final Map<String, NoteView> notes = new HashMap<>();
    private final Map<Block, List<Citation>> citations = new HashMap<>();
    private final Map<Long, List<Stretch>> drawn;

    /**
     * @param drawn what is drawn over the text of each block besides its own spans, by its id
     */
    BlockReader(
            Edition edition, Places places, List<NoteView> notes, Map<Long, List<Stretch>> drawn) {
        this.places = places;
        this.drawn = drawn;
        notes.forEach(note -> this.notes.put(note.anchor(), note));
        for (Citation citation : edition.citations()) {
            citations.computeIfAbsent(citation.block, block -> new ArrayList<>()).add(citation);
        }
    }

    BlockView read(Block block) {
        List<Stretch> stretches = stretches(block);
        Span caption =
                block.spans().stream()
                        .filter(span -> span.kind == Span.Kind.CAPTION)
                        .findFirst()
                        .orElse(null);
        boolean table = block.kind == Block.Kind.TABLE;
        PartsOfText parts = new PartsOfText(block.text, stretches);
        return new BlockView(
                Ids.inAddress(block.id),
                block.kind,
                block.number == null ? "b" + block.position : "p" + block.number,
                block.number,
                block.label,
                Pieces.of(block.text, stretches),
                caption == null ? null : parts.next(caption.start, caption.end),
                table ? TableView.of(block, parts) : null);
    }

    private List<Stretch> stretches(Block block) {
        List<Stretch> stretches = new ArrayList<>();
        for (Span span : block.spans()) {
            Markup markup = markup(span, block);
            if (markup != null) {
                stretches.add(new Stretch(span.start, span.end, markup));
            }
        }
        for (Citation citation : citations.getOrDefault(block, List.of())) {
            stretches.add(new Stretch(citation.start, citation.end, markup(citation)));
        }
        stretches.addAll(drawn.getOrDefault(block.id, List.of()));
        return stretches;
    }

    /** Null for what is not drawn: cells, captions, links to nowhere safe, marks without a note. */
    private Markup markup(Span span, Block block) {
        return switch (span.kind) {
            case EMPHASIS -> Markup.of(Markup.Kind.EMPHASIS);
            case STRONG -> Markup.of(Markup.Kind.STRONG);
            case SUPERSCRIPT -> Markup.of(Markup.Kind.SUPERSCRIPT);
            case SUBSCRIPT -> Markup.of(Markup.Kind.SUBSCRIPT);
            case CODE -> Markup.of(Markup.Kind.CODE);
            case LINK -> WebAddress.safe(span.target).map(Markup::link).orElse(null);
            case NOTE_MARK -> noteMark(span, block);
            // The citation itself says the same and more.
            case CITATION, CELL, CAPTION -> null;
        };
    }

    private Markup noteMark(Span span, Block block) {
        String anchor = places.ofMark(span);
        Note note = places.note(span.target);
        if (anchor == null || note == null) {
            return null;
        }
        NoteView view = notes.get(places.of(note));
        boolean narrow = block.kind == Block.Kind.TABLE;
        Aside aside = narrow ? Aside.markOnly(view.number()) : view.aside();
        return Markup.noteMark(anchor, "#" + view.anchor(), aside);
    }

    private Markup markup(Citation citation) {
        String href = citation.reference == null ? null : "#" + places.of(citation.reference);
        return Markup.citation(places.of(citation), href);
    }
}
