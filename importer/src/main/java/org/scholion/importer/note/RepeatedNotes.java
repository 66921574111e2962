package org.scholion.importer.note;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.NoteSource;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedNote;
import org.scholion.importer.reference.NameKey;
import org.scholion.importer.reference.NameListReader;

/**
 * Finds the notes that repeating notes stand for, going through the notes in their order. "Ibid."
 * stands for the note just before; what is not certain is still guessed, and told as a problem.
 */
final class RepeatedNotes {

    private final Map<String, NoteSource> sources;
    private final Problems problems;
    private final Map<String, String> targets = new LinkedHashMap<>();

    /** From the folded family name to the last note that gave a work of this author. */
    private final Map<String, String> lastOfAuthor = new HashMap<>();

    private String lastSource;

    RepeatedNotes(Map<String, NoteSource> sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    Map<String, String> find(List<ParsedNote> notes) {
        ParsedNote previous = null;
        for (ParsedNote note : notes) {
            Repetition repetition = Repetition.of(note.text().plain());
            if (repetition != null) {
                String target = target(note, repetition, previous);
                if (target != null) {
                    targets.put(note.number(), target);
                    lastSource = target;
                }
            } else if (givesSource(note.number())) {
                remember(note);
                lastSource = note.number();
            }
            previous = note;
        }
        return targets;
    }

    private String target(ParsedNote note, Repetition repetition, ParsedNote previous) {
        return switch (repetition.kind()) {
            case SAME -> same(note, previous);
            case WORK -> work(note, repetition.family());
            case NOTE -> numbered(note, repetition.number());
        };
    }

    private String same(ParsedNote note, ParsedNote previous) {
        if (previous == null || lastSource == null) {
            warn(note, "repeats the note before, but no source was given before");
            return null;
        }
        String target = targets.getOrDefault(previous.number(), previous.number());
        if (targets.containsKey(previous.number())) {
            return target;
        }
        if (!givesSource(target)) {
            warn(
                    note,
                    "repeats note %s, which gives no source; note %s is meant, as we guess"
                            .formatted(previous.number(), lastSource));
            return lastSource;
        }
        if (FirstSource.isOneOfSeveral(previous.text().plain())) {
            warn(note, "repeats note %s, which gives several sources".formatted(target));
        }
        return target;
    }

    private String work(ParsedNote note, String family) {
        String target = family == null ? null : lastOfAuthor.get(NameKey.of(family));
        if (target == null) {
            warn(
                    note,
                    "repeats an earlier work of %s, which no earlier note gives"
                            .formatted(family == null ? "somebody" : family));
        }
        return target;
    }

    private String numbered(ParsedNote note, String number) {
        String target = targets.getOrDefault(number, number);
        if (!givesSource(target) || target.equals(note.number())) {
            warn(note, "repeats note %s, which gives no source".formatted(number));
            return null;
        }
        return target;
    }

    private void remember(ParsedNote note) {
        String author = sources.get(note.number()).author;
        if (author == null) {
            return;
        }
        NameListReader.read(author, 0)
                .names()
                .forEach(name -> lastOfAuthor.put(NameKey.of(name.family()), note.number()));
    }

    private boolean givesSource(String number) {
        NoteSource source = sources.get(number);
        return source != null
                && (source.title != null
                        || source.url != null
                        || source.publisher != null
                        || source.author != null);
    }

    private void warn(ParsedNote note, String what) {
        int line = note.lines().isEmpty() ? 1 : note.lines().get(0);
        problems.warn(line, 1, "Note %s %s.".formatted(note.number(), what));
    }
}
