package org.scholion.web.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Span;
import org.scholion.importer.claim.ClaimSuggester;
import org.scholion.importer.claim.Figure;
import org.scholion.importer.claim.SentenceSplitter;
import org.scholion.importer.claim.SuggestedClaim;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.NoteView;
import org.scholion.web.article.Places;
import org.scholion.web.article.ReferenceView;
import org.scholion.web.claim.Paragraph.Given;
import org.scholion.web.claim.Paragraph.Leaning;
import org.scholion.web.claim.Paragraph.Quantity;
import org.scholion.web.markup.Aside;
import org.scholion.web.markup.Markup;
import org.scholion.web.markup.Stretch;

/** Reads the blocks of one edition for the claims page. */
final class ParagraphReader {

    private final Places places;
    private final String textAddress;
    private final SentenceSplitter splitter;
    private final SourceKinds kinds;
    private final Map<String, NoteView> notes = new HashMap<>();
    private final Map<String, ReferenceView> references = new HashMap<>();
    private final Map<Block, List<Citation>> citations = new IdentityHashMap<>();
    private final Map<Block, List<SuggestedClaim>> suggestions = new IdentityHashMap<>();

    private ParagraphReader(Edition edition, EditionView view) {
        places = new Places(edition);
        textAddress = view.masthead().textAddress();
        splitter = new SentenceSplitter(edition.language.startsWith("ru") ? "ru" : "en");
        kinds = new SourceKinds(edition.authorships().stream().flatMap(this::names).toList());
        view.notes().forEach(note -> notes.put(note.anchor(), note));
        view.references().forEach(entry -> references.put(entry.anchor(), entry));
        for (Citation citation : edition.citations()) {
            citations.computeIfAbsent(citation.block, b -> new ArrayList<>()).add(citation);
        }
        for (SuggestedClaim claim : ClaimSuggester.suggest(edition)) {
            suggestions.computeIfAbsent(claim.block(), b -> new ArrayList<>()).add(claim);
        }
    }

    /** The blocks of a loaded edition in reading order. */
    static List<Paragraph> read(Edition edition, EditionView view) {
        ParagraphReader reader = new ParagraphReader(edition, view);
        return edition.blocks().stream().map(reader::read).toList();
    }

    private Stream<OwnName> names(Authorship author) {
        return Stream.concat(
                Stream.of(OwnName.of(author.family, author.given)),
                author.names().stream().map(name -> OwnName.ofByline(name.name)));
    }

    private Paragraph read(Block block) {
        return new Paragraph(
                block.id,
                block.kind,
                block.number == null ? "b" + block.position : "p" + block.number,
                block.number,
                block.section.key,
                block.text,
                splitter.split(block.text),
                given(block),
                leaning(block),
                figures(block),
                drawn(block));
    }

    private List<Given> given(Block block) {
        List<Given> given = new ArrayList<>();
        for (Span span : block.spans()) {
            Note note = span.kind == Span.Kind.NOTE_MARK ? places.note(span.target) : null;
            if (note != null) {
                given.add(new Given(span.start, span.start, source(note)));
            }
        }
        for (Citation citation : citations.getOrDefault(block, List.of())) {
            Source source =
                    citation.reference == null
                            ? Source.missing(citation.text())
                            : source(citation.reference, citation.text());
            given.add(new Given(citation.start, citation.end, source));
        }
        given.sort(Comparator.comparing(Given::start));
        return List.copyOf(given);
    }

    private Source source(Note note) {
        NoteView meant = note.repeats == null ? null : notes.get(places.of(note.repeats));
        return Source.of(notes.get(places.of(note)), meant, kinds.of(PrintedSource.of(note)));
    }

    private Source source(Reference reference, String citation) {
        return Source.of(
                citation,
                references.get(places.of(reference)),
                kinds.of(PrintedSource.of(reference)));
    }

    private List<Leaning> leaning(Block block) {
        List<Leaning> leaning = new ArrayList<>();
        for (SuggestedClaim claim : suggestions.getOrDefault(block, List.of())) {
            List<Source> sources =
                    Stream.concat(
                                    claim.inheritedNotes().stream().map(this::source),
                                    claim.inheritedReferences().stream()
                                            .map(r -> source(r, shortName(r))))
                            .toList();
            if (!sources.isEmpty()) {
                leaning.add(new Leaning(claim.start(), claim.end(), sources));
            }
        }
        return List.copyOf(leaning);
    }

    private static String shortName(Reference reference) {
        String name =
                reference.authors().isEmpty()
                        ? reference.key
                        : reference.authors().get(0).shortName();
        Integer year = reference.fields == null ? null : reference.fields.year;
        return year == null ? name : name + ", " + year;
    }

    /** The importer says what a figure is; it stands where its words are found, in their order. */
    private List<Quantity> figures(Block block) {
        List<Quantity> figures = new ArrayList<>();
        for (SuggestedClaim claim : suggestions.getOrDefault(block, List.of())) {
            int from = claim.start();
            for (Figure figure : claim.figures()) {
                int at = block.text.indexOf(figure.text(), from);
                if (at >= 0 && at < claim.end()) {
                    figures.add(new Quantity(at, at + figure.text().length(), figure));
                    from = at + 1;
                }
            }
        }
        return List.copyOf(figures);
    }

    private List<Stretch> drawn(Block block) {
        List<Stretch> drawn = new ArrayList<>();
        for (Span span : block.spans()) {
            Markup markup =
                    switch (span.kind) {
                        case EMPHASIS -> Markup.of(Markup.Kind.EMPHASIS);
                        case STRONG -> Markup.of(Markup.Kind.STRONG);
                        case SUPERSCRIPT -> Markup.of(Markup.Kind.SUPERSCRIPT);
                        case SUBSCRIPT -> Markup.of(Markup.Kind.SUBSCRIPT);
                        case NOTE_MARK -> noteMark(span);
                        case LINK, CODE, CITATION, CELL, CAPTION -> null;
                    };
            if (markup != null) {
                drawn.add(new Stretch(span.start, span.end, markup));
            }
        }
        return List.copyOf(drawn);
    }

    private Markup noteMark(Span span) {
        Note note = places.note(span.target);
        return note == null
                ? null
                : Markup.noteMark(
                        null, textAddress + "#" + places.of(note), Aside.markOnly(note.number));
    }
}
