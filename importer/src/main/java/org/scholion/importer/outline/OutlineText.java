package org.scholion.importer.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;
import org.scholion.importer.claim.SentenceSplitter;

/**
 * The text of an edition as the outline needs it: never changes, holds no entity, and can be kept
 * for all outlines that are made of it. Linear in the length of the text.
 */
public final class OutlineText {

    private final Map<Long, OutlineParagraph> paragraphs = new HashMap<>();
    private final Optional<InferenceCues> cues;

    private OutlineText(Edition edition) {
        cues = InferenceCues.of(edition.language);
        SentenceSplitter splitter =
                cues.isPresent() ? new SentenceSplitter(edition.language) : null;
        Map<Block, List<SourceMark>> marks = marks(edition);
        Map<Block, List<LaterSources>> later =
                cues.isPresent() ? LaterSources.of(edition) : Map.of();
        int passage = 0;
        Section section = null;
        for (Block block : edition.blocks()) {
            boolean isNext = block.section == section;
            boolean begins = block.section.kind == Section.Kind.BODY && isParagraph(block);
            passage += isNext ? (begins ? 1 : 0) : 2;
            section = block.section;
            boolean prose = splitter != null && isProse(block);
            paragraphs.put(
                    block.id,
                    new OutlineParagraph(
                            passage,
                            section.key,
                            concludes(section),
                            block.text,
                            prose ? splitter.split(block.text) : List.of(),
                            marks.getOrDefault(block, List.of()),
                            later.getOrDefault(block, List.of())));
        }
    }

    /** Reads an edition, which must be loaded. */
    public static OutlineText of(Edition edition) {
        return new OutlineText(edition);
    }

    private static boolean isParagraph(Block block) {
        return block.kind == Block.Kind.PARAGRAPH || block.kind == Block.Kind.QUOTATION;
    }

    private static boolean isProse(Block block) {
        return isParagraph(block) || block.kind == Block.Kind.ITEM;
    }

    private boolean concludes(Section section) {
        for (Section s = section; s != null; s = s.parent) {
            if (cues.isPresent() && cues.get().isConclusion(s.title)) {
                return true;
            }
        }
        return false;
    }

    private static Map<Block, List<SourceMark>> marks(Edition edition) {
        Map<String, Note> notes = new HashMap<>();
        edition.notes().forEach(note -> notes.putIfAbsent(note.number, note));
        Map<Block, List<SourceMark>> marks = new IdentityHashMap<>();
        for (Block block : edition.blocks()) {
            for (Span span : block.spans()) {
                Note note = span.kind == Span.Kind.NOTE_MARK ? notes.get(span.target) : null;
                if (note != null) {
                    int meant = OutlineSource.of(note).note();
                    marks.computeIfAbsent(block, b -> new ArrayList<>())
                            .add(new SourceMark(span.start, span.end, meant, 0));
                }
            }
        }
        for (Citation c : edition.citations()) {
            if (c.reference != null) {
                marks.computeIfAbsent(c.block, b -> new ArrayList<>())
                        .add(new SourceMark(c.start, c.end, 0, c.reference.position));
            }
        }
        marks.values().forEach(list -> list.sort(Comparator.comparingInt(SourceMark::start)));
        return marks;
    }

    /** Null where the edition has no such block. */
    OutlineParagraph paragraph(long block) {
        return paragraphs.get(block);
    }

    /** What a sentence says about those around it; null where it says nothing. */
    Tie tie(String sentence) {
        return cues.map(c -> c.tie(sentence)).orElse(null);
    }
}
