package org.scholion.importer.audit;

import java.util.List;
import java.util.stream.Stream;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;
import org.scholion.importer.audit.SuggestedFinding.Subject;
import org.scholion.importer.audit.SuggestedFinding.Subject.Kind;

/** Where a finding stands: its subject, the lines, and the text there. */
record Place(Subject subject, List<Integer> lines, String raw) {

    static Place of(Note note) {
        return new Place(new Subject(Kind.NOTE, note.number), note.lines, note.text);
    }

    static Place of(Reference reference) {
        return new Place(
                new Subject(Kind.REFERENCE, reference.key), reference.lines, reference.raw);
    }

    static Place of(Citation citation) {
        return new Place(
                new Subject(Kind.CITATION, "c" + citation.position),
                citation.block.lines,
                citation.text());
    }

    static Place of(Authorship author, String raw) {
        return new Place(new Subject(Kind.AUTHOR, "a" + author.position), List.of(), raw);
    }

    static Place of(Block block, String raw) {
        return new Place(new Subject(Kind.BLOCK, "b" + block.position), block.lines, raw);
    }

    static Place article(String raw) {
        return new Place(new Subject(Kind.ARTICLE, null), List.of(), raw);
    }

    /** This place, and the lines and text of another one beside it. */
    Place with(Place other) {
        if (other.equals(this)) {
            return this;
        }
        return new Place(
                subject,
                Stream.concat(lines.stream(), other.lines.stream()).distinct().sorted().toList(),
                raw + "\n" + other.raw);
    }
}
