package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Publication;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;
import org.scholion.importer.claim.SentenceSplitter;

/** An edition, prepared once for all checks. */
final class AuditedEdition {

    private static final Set<Block.Kind> PROSE =
            Set.of(Block.Kind.PARAGRAPH, Block.Kind.ITEM, Block.Kind.QUOTATION);

    private static final int PASSAGE = 8;

    private final Edition edition;
    private final Map<String, Note> notesByNumber = new HashMap<>();
    private final Map<Block, List<Citation>> citations = new HashMap<>();
    private final Map<Block, List<AuditedSentence>> sentences = new HashMap<>();
    private final CitedWorks citedWorks;
    private final SentenceSplitter splitter;

    AuditedEdition(Edition edition) {
        this.edition = edition;
        this.splitter = new SentenceSplitter(edition.language.startsWith("ru") ? "ru" : "en");
        edition.notes().forEach(note -> notesByNumber.putIfAbsent(note.number, note));
        edition.citations()
                .forEach(c -> citations.computeIfAbsent(c.block, b -> new ArrayList<>()).add(c));
        prose().forEach(block -> sentences.put(block, sentencesOf(block)));
        this.citedWorks = new CitedWorks(edition);
    }

    Edition edition() {
        return edition;
    }

    CitedWorks citedWorks() {
        return citedWorks;
    }

    /** The latest year that can have happened: when it appeared, else when a source was read. */
    int year() {
        Publication publication = edition.publication;
        if (publication != null && publication.year != null) {
            return publication.year;
        }
        Stream<String> dates =
                edition.notes().stream().flatMap(n -> Stream.of(n.source.date, n.source.accessed));
        Stream<String> own =
                publication == null
                        ? Stream.empty()
                        : Stream.of(
                                publication.published, publication.accepted, publication.received);
        return Stream.concat(dates.filter(Objects::nonNull), own.filter(Objects::nonNull))
                .flatMap(d -> PartialDate.read(d).stream())
                .mapToInt(d -> d.latest().getYear())
                .max()
                .orElse(Integer.MAX_VALUE);
    }

    /** The paragraphs, list items and quotations of the body, in reading order. */
    List<Block> prose() {
        return edition.blocks().stream()
                .filter(b -> PROSE.contains(b.kind) && b.section.kind == Section.Kind.BODY)
                .toList();
    }

    List<AuditedSentence> sentences(Block block) {
        return sentences.get(block);
    }

    List<AuditedSentence> sentences() {
        return prose().stream().flatMap(b -> sentences.get(b).stream()).toList();
    }

    /**
     * The sentence, and up to eight right before it in its block that have no source of their own:
     * what a note at the end of a passage is offered for.
     */
    List<AuditedSentence> passage(AuditedSentence last) {
        List<AuditedSentence> block = sentences.get(last.block());
        int first = last.order();
        while (first > Math.max(0, last.order() - PASSAGE) && !block.get(first - 1).hasSource()) {
            first--;
        }
        return block.subList(first, last.order() + 1);
    }

    /** The note that gives the source in full: the note itself, or the one its Ibid. stands for. */
    Note source(Note note) {
        Set<Note> seen = new HashSet<>();
        Note source = note;
        while (source.repeats != null && seen.add(source)) {
            source = source.repeats;
        }
        return source;
    }

    private List<AuditedSentence> sentencesOf(Block block) {
        List<AuditedSentence> found = new ArrayList<>();
        List<Citation> cited = citations.getOrDefault(block, List.of());
        String prose = withoutCitations(block.text, cited);
        List<GivenSource> sources = sources(block, cited);
        int[] signs = signs(block, cited);
        int next = 0;
        int nextSign = 0;
        for (SentenceSplitter.Range range : splitter.split(block.text)) {
            List<GivenSource> own = new ArrayList<>();
            while (next < sources.size() && sources.get(next).at() <= range.end()) {
                own.add(sources.get(next++));
            }
            int before = nextSign;
            while (nextSign < signs.length && signs[nextSign] <= range.end()) {
                nextSign++;
            }
            String text = prose.substring(range.start(), range.end());
            found.add(
                    new AuditedSentence(
                            block,
                            found.size(),
                            range.start(),
                            range.end(),
                            text,
                            nextSign > before,
                            own,
                            Quantities.in(text),
                            YearMentions.in(text)));
        }
        return found;
    }

    private static String withoutCitations(String text, List<Citation> cited) {
        StringBuilder prose = new StringBuilder(text);
        for (Citation citation : cited) {
            for (int i = citation.start; i < citation.end; i++) {
                prose.setCharAt(i, ' ');
            }
        }
        return prose.toString();
    }

    /** Where marks and citations stand, also those that lead nowhere. */
    private static int[] signs(Block block, List<Citation> cited) {
        return IntStream.concat(
                        block.spans().stream()
                                .filter(s -> s.kind == Span.Kind.NOTE_MARK)
                                .mapToInt(s -> s.start),
                        cited.stream().mapToInt(c -> c.start))
                .sorted()
                .toArray();
    }

    private List<GivenSource> sources(Block block, List<Citation> cited) {
        List<GivenSource> sources = new ArrayList<>();
        for (Span span : block.spans()) {
            Note note = span.kind == Span.Kind.NOTE_MARK ? notesByNumber.get(span.target) : null;
            if (note != null) {
                sources.add(GivenSource.of(span.start, note, source(note)));
            }
        }
        for (Citation citation : cited) {
            if (citation.reference != null) {
                sources.add(GivenSource.of(citation.start, citation.reference));
            }
        }
        sources.sort(Comparator.comparingInt(GivenSource::at));
        return sources;
    }
}
