package org.scholion.importer.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Reference;

/**
 * A source that is given without the date or year it appeared.
 *
 * <p>A source that several notes give is named once. Silent for Ibid., for notes that give no
 * source, where a year stands anywhere in the note outside title, address and date of access (the
 * date is printed, if unread), and for entries that say so themselves (n.d., in press, forthcoming,
 * б.г., в печати).
 */
final class UndatedSource implements Check {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");
    private static final Pattern ACCESSED =
            Pattern.compile("(?i)\\(?(?:accessed|retrieved|дата обращения|обращение)[^)]*+\\)?");
    private static final Pattern SAYS_SO =
            Pattern.compile("(?i)\\bn\\.\\s?d\\.|in press|forthcoming|б\\.\\s?г\\.|б/г|в печати");

    @Override
    public String code() {
        return "source-undated";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        Set<String> said = new HashSet<>();
        return Stream.concat(
                        edition.edition().notes().stream()
                                .filter(UndatedSource::isUndated)
                                .filter(n -> said.add(SourceKey.of(n.source).orElse(n.number)))
                                .map(this::finding),
                        edition.edition().references().stream()
                                .filter(UndatedSource::isUndated)
                                .map(this::finding))
                .toList();
    }

    private SuggestedFinding finding(Note note) {
        return SuggestedFinding.hint(
                this,
                Place.of(note),
                "Note %s does not say when its source appeared.".formatted(note.number));
    }

    private SuggestedFinding finding(Reference reference) {
        return SuggestedFinding.hint(
                this,
                Place.of(reference),
                "The entry %s does not say when the work appeared."
                        .formatted(Printed.quoted(reference.text)));
    }

    private static boolean isUndated(Note note) {
        NoteSource source = note.source;
        boolean given = source.title != null && (source.url != null || source.publisher != null);
        if (!given || source.date != null || note.repeats != null) {
            return false;
        }
        String rest = without(source.title, without(source.url, note.text));
        return !YEAR.matcher(ACCESSED.matcher(rest).replaceAll(" ")).find()
                && !SAYS_SO.matcher(rest).find();
    }

    private static boolean isUndated(Reference reference) {
        String rest = without(reference.fields.url, reference.text);
        rest = without(reference.fields.doi, without(reference.fields.title, rest));
        return reference.fields.year == null
                && !YEAR.matcher(ACCESSED.matcher(rest).replaceAll(" ")).find()
                && !SAYS_SO.matcher(reference.text).find();
    }

    private static String without(String part, String text) {
        return part == null || part.isEmpty() ? text : text.replace(part, " ");
    }
}
