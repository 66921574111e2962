package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Reference;

/**
 * Which entry of the bibliography each citation means. Where a citation fits none, the entry that
 * differs from it in the year only, or in the spelling of one name only, is a near miss.
 */
final class CitedWorks {

    private static final int SHORTEST_NAME = 4;
    private static final int MOST_SHOWN = 5;

    private final Map<Citation, CitationWords> words = new HashMap<>();
    private final Map<Citation, List<Reference>> otherYear = new HashMap<>();
    private final Map<Citation, List<Reference>> otherName = new HashMap<>();
    private final Map<Citation, List<Reference>> ambiguous = new HashMap<>();
    private final Set<Reference> cited = new HashSet<>();

    private final Map<String, List<Reference>> byName = new HashMap<>();
    private final Map<String, List<Reference>> byDamagedName = new HashMap<>();

    CitedWorks(Edition edition) {
        edition.references().forEach(this::index);
        CitationWords before = null;
        Citation last = null;
        for (Citation citation : edition.citations()) {
            CitationWords own = CitationWords.read(citation.text());
            if (own.names().isEmpty() && continues(last, citation)) {
                own = own.by(before.names());
            }
            words.put(citation, own);
            resolve(citation, own);
            before = own;
            last = citation;
        }
    }

    private static boolean continues(Citation last, Citation citation) {
        return last != null
                && last.block == citation.block
                && last.end <= citation.start
                && last.block.text.substring(last.end, citation.start).matches("[;,&]?\\s*+");
    }

    private void index(Reference reference) {
        for (String person : Printed.people(reference)) {
            String name = Spelling.key(person);
            byName.computeIfAbsent(name, n -> new ArrayList<>()).add(reference);
            if (name.length() >= SHORTEST_NAME) {
                for (String less : Spelling.withOneLetterLess(name)) {
                    byDamagedName
                            .computeIfAbsent(less + year(reference), n -> new ArrayList<>())
                            .add(reference);
                }
            }
        }
    }

    private static String year(Reference reference) {
        return " " + reference.fields.year;
    }

    private void resolve(Citation citation, CitationWords own) {
        if (citation.reference != null) {
            cited.add(citation.reference);
            judge(citation, own);
            return;
        }
        if (own.names().isEmpty() || own.year() == null) {
            return;
        }
        String first = Spelling.key(own.names().get(0));
        List<Reference> sameName = byName.getOrDefault(first, List.of());
        List<Reference> exact =
                sameName.stream().filter(r -> own.year().equals(r.fields.year)).toList();
        List<Reference> misspelt = misspelt(first, own.year());
        if (exact.stream().anyMatch(r -> isSpeltAs(own.names().get(0), r))) {
            note(ambiguous, citation, exact);
        } else if (!misspelt.isEmpty()) {
            note(otherName, citation, misspelt);
        } else if (!sameName.isEmpty()) {
            note(otherYear, citation, sameName);
        }
    }

    /** A citation that was linked, although its year or a name is not quite that of the entry. */
    private void judge(Citation citation, CitationWords own) {
        Reference reference = citation.reference;
        Integer year = reference.fields.year;
        if (own.year() != null && year != null && !own.year().equals(year)) {
            note(otherYear, citation, List.of(reference));
        } else if (!own.names().isEmpty() && isMisspelt(own.names().get(0), reference)) {
            note(otherName, citation, List.of(reference));
        }
    }

    private static boolean isSpeltAs(String printed, Reference reference) {
        String name = Spelling.plain(printed);
        return Printed.people(reference).stream().anyMatch(p -> Spelling.plain(p).equals(name));
    }

    private static boolean isMisspelt(String printed, Reference reference) {
        String name = Spelling.key(printed);
        Set<String> damaged = Spelling.withOneLetterLess(name);
        boolean near = false;
        for (String person : Printed.people(reference)) {
            String other = Spelling.key(person);
            if (other.contains(name)) {
                return false;
            }
            near |=
                    name.length() >= SHORTEST_NAME
                            && Spelling.withOneLetterLess(other).stream()
                                    .anyMatch(damaged::contains);
        }
        return near;
    }

    private List<Reference> misspelt(String name, int year) {
        Set<Reference> near = new LinkedHashSet<>();
        if (name.length() >= SHORTEST_NAME) {
            for (String less : Spelling.withOneLetterLess(name)) {
                near.addAll(byDamagedName.getOrDefault(less + " " + year, List.of()));
            }
        }
        return List.copyOf(near);
    }

    private void note(
            Map<Citation, List<Reference>> where, Citation citation, List<Reference> near) {
        where.put(citation, near.subList(0, Math.min(MOST_SHOWN, near.size())));
        cited.addAll(near);
    }

    CitationWords words(Citation citation) {
        return words.get(citation);
    }

    /** Entries by somebody of that name of other years; empty where the citation is in order. */
    List<Reference> otherYear(Citation citation) {
        return otherYear.getOrDefault(citation, List.of());
    }

    /** Entries of that year whose name is spelt a little differently. */
    List<Reference> otherName(Citation citation) {
        return otherName.getOrDefault(citation, List.of());
    }

    /** True where the citation fits an entry, exactly or nearly. */
    boolean isFound(Citation citation) {
        return citation.reference != null
                || otherYear.containsKey(citation)
                || otherName.containsKey(citation)
                || ambiguous.containsKey(citation);
    }

    /** True where a citation means this entry, or nearly. */
    boolean isCited(Reference reference) {
        return cited.contains(reference);
    }
}
