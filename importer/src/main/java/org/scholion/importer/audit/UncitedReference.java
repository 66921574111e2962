package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.Reference;

/**
 * An entry of the bibliography that the text never cites.
 *
 * <p>Tolerance: a near miss (other year, misspelt name) and a note that prints the name and the
 * year count as a citation. Silent where fewer than half of the entries are cited: then the article
 * cites in a way that was not recognised, or its list is one for further reading.
 */
final class UncitedReference implements Check {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)");

    @Override
    public String code() {
        return "reference-uncited";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<Reference> all = edition.edition().references();
        Map<String, String> notes = notesByWord(edition.edition().notes());
        List<SuggestedFinding> uncited = new ArrayList<>();
        for (Reference reference : all) {
            if (!edition.citedWorks().isCited(reference) && !isInNotes(reference, notes)) {
                uncited.add(
                        SuggestedFinding.warning(
                                this,
                                Place.of(reference),
                                "The list of references has %s, which the text never cites."
                                        .formatted(Printed.name(reference))));
            }
        }
        return 2 * uncited.size() > all.size() ? List.of() : uncited;
    }

    private static boolean isInNotes(Reference reference, Map<String, String> notes) {
        return reference.fields.year != null
                && Printed.people(reference).stream()
                        .anyMatch(
                                name ->
                                        notes.getOrDefault(Spelling.key(name), "")
                                                .contains(reference.fields.year.toString()));
    }

    /** Each word of the notes to the years printed in the notes that have it. */
    private static Map<String, String> notesByWord(List<Note> notes) {
        Map<String, StringBuilder> years = new HashMap<>();
        for (Note note : notes) {
            StringBuilder own = new StringBuilder();
            Matcher year = YEAR.matcher(note.text);
            while (year.find()) {
                own.append(year.group()).append(' ');
            }
            for (String word : note.text.split("[^\\p{L}’'-]++")) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                    years.computeIfAbsent(Spelling.key(word), w -> new StringBuilder()).append(own);
                }
            }
        }
        Map<String, String> byWord = new HashMap<>();
        years.forEach((word, list) -> byWord.put(word, list.toString()));
        return byWord;
    }
}
