package org.scholion.importer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Problem;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.UnplacedLine;
import org.scholion.importer.note.NoteReader;
import org.scholion.importer.parsed.ParsedArticle;
import org.scholion.importer.parsed.ParsedNote;
import org.scholion.importer.parsed.ParsedReference;
import org.scholion.importer.parsed.ParsedSection;
import org.scholion.importer.reference.ReferenceKeys;
import org.scholion.importer.reference.ReferenceReader;

/** Makes an edition of one parsed article: works out notes, references and citations on the way. */
final class EditionMaker {

    private final Edition.Origin origin;
    private final Problems problems;

    EditionMaker(Edition.Origin origin, Problems problems) {
        this.origin = origin;
        this.problems = problems;
    }

    Edition make(ParsedArticle parsed) {
        String language = parsed.frontMatter().language();
        Edition edition = new Edition(origin, language);
        new FrontMatterMaker(edition).make(parsed);
        references(edition, parsed.references(), language);
        notes(edition, parsed.notes(), language);
        List<Section> sections = sections(edition, parsed.sections());
        new BlockMaker(edition, sections).make(parsed.blocks());
        parsed.unplaced().forEach(u -> edition.add(new UnplacedLine(u.line(), u.text())));
        problems.all().forEach((Problem p) -> edition.add(p));
        return edition;
    }

    private static void references(
            Edition edition, List<ParsedReference> entries, String language) {
        ReferenceReader reader = new ReferenceReader();
        ReferenceKeys keys = new ReferenceKeys();
        for (ParsedReference entry : entries) {
            ReferenceReader.Reading reading = reader.read(entry, language);
            Reference reference =
                    new Reference(
                            keys.next(reading), entry.raw(), entry.text().plain(), entry.lines());
            reference.describe(reading.fields(), reading.contributors());
            edition.add(reference);
        }
    }

    private void notes(Edition edition, List<ParsedNote> parsed, String language) {
        NoteReader reader = new NoteReader();
        Map<String, NoteSource> sources = new LinkedHashMap<>();
        Map<String, Note> notes = new LinkedHashMap<>();
        for (ParsedNote one : parsed) {
            NoteSource source = reader.read(one, language);
            Note note = new Note(one.number(), one.text().plain(), source, one.lines());
            sources.putIfAbsent(one.number(), source);
            notes.putIfAbsent(one.number(), note);
            edition.add(note);
        }
        reader.repeats(parsed, sources, problems)
                .forEach((number, meant) -> notes.get(number).repeat(notes.get(meant)));
    }

    /** A section's parent is the nearest one before it with a smaller level. */
    private static List<Section> sections(Edition edition, List<ParsedSection> parsed) {
        List<Section> sections = new ArrayList<>();
        Deque<Section> open = new ArrayDeque<>();
        for (ParsedSection one : parsed) {
            while (!open.isEmpty() && open.peek().level >= one.level()) {
                open.pop();
            }
            Section.Kind kind = Section.Kind.valueOf(one.kind().name());
            Section section = new Section(kind, one.level(), open.peek(), one.title(), one.line());
            edition.add(section);
            sections.add(section);
            open.push(section);
        }
        return sections;
    }
}
