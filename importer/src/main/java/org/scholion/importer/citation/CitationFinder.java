package org.scholion.importer.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Reference;

/**
 * Finds the citations in a text and links each to the entry it means. Pure.
 *
 * <p>The way we do it: every pair of brackets is read as a list of citations by names and year,
 * else by numbers. A year alone in brackets takes the names before the bracket ("Lind (2020)")
 * where an entry fits; such a mention is no citation of its own where brackets of the same text
 * give the same entry with its names.
 */
public final class CitationFinder {

    /**
     * A citation in a text; offsets are UTF-16 code units.
     *
     * @param reference null where no entry fits
     * @param locator pages without "p."; null where none
     */
    public record Found(int start, int end, Reference reference, String locator) {}

    private final List<Reference> references;
    private final ReferenceIndex index;

    public CitationFinder(List<Reference> references) {
        this.references = List.copyOf(references);
        this.index = new ReferenceIndex(this.references);
    }

    /** The citations in reading order; they do not overlap. */
    public List<Found> find(String text) {
        List<Found> found = new ArrayList<>();
        List<BracketGroup> years = new ArrayList<>();
        int read = -1;
        for (BracketGroup group : BracketGroup.in(text)) {
            if (group.open() < read) {
                continue; // a bracket inside it was read already
            }
            List<Found> inside = bracketed(text, group);
            found.addAll(inside);
            if (!inside.isEmpty()) {
                read = group.close();
            } else if (startsWithYear(text, group)) {
                years.add(group);
            }
        }
        Set<Reference> cited = new HashSet<>();
        found.forEach(f -> cited.add(f.reference()));
        for (BracketGroup group : years) {
            found.addAll(narrative(text, group, cited));
        }
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    private List<Found> bracketed(String text, BracketGroup group) {
        List<Found> numbered = NumberedCitations.read(text, group, references);
        if (!numbered.isEmpty()) {
            return numbered;
        }
        List<CitedWork> works = CitedWorkReader.read(text, group.open() + 1, group.close());
        if (works.isEmpty() || works.get(0).names() == null) {
            return List.of();
        }
        return linked(works, null, false);
    }

    /**
     * Links works to entries; unknown ones stay only where they cannot be anything but citations.
     */
    private List<Found> linked(List<CitedWork> works, CitedNames before, boolean onlyKnown) {
        List<Found> found = new ArrayList<>();
        CitedNames names = before;
        boolean one = false;
        for (CitedWork work : works) {
            names = work.names() != null ? work.names() : names;
            Reference reference = index.find(names, work.year(), work.suffix(), onlyKnown);
            one |= reference != null;
            found.add(new Found(work.start(), work.end(), reference, work.locator()));
        }
        boolean certain = one && !onlyKnown;
        CitedNames last = before;
        for (int i = works.size() - 1; i >= 0; i--) {
            last = namesOf(works, i, before);
            if (found.get(i).reference() == null && !certain && (onlyKnown || !isCitation(last))) {
                found.remove(i);
            }
        }
        return found;
    }

    private static CitedNames namesOf(List<CitedWork> works, int at, CitedNames before) {
        for (int i = at; i >= 0; i--) {
            if (works.get(i).names() != null) {
                return works.get(i).names();
            }
        }
        return before;
    }

    private boolean isCitation(CitedNames names) {
        return names.etAl()
                || names.joined()
                        && names.families().size() > 1
                        && names.families().stream()
                                .noneMatch(f -> f.indexOf(' ') > 0 && f.split(" ").length > 2)
                || index.knows(names.families().get(0));
    }

    private static boolean startsWithYear(String text, BracketGroup group) {
        return !group.square()
                && group.open() + 1 < text.length()
                && Character.isDigit(text.charAt(group.open() + 1));
    }

    private List<Found> narrative(String text, BracketGroup group, Set<Reference> cited) {
        List<CitedWork> works = CitedWorkReader.read(text, group.open() + 1, group.close());
        int start = Narrative.start(text, group.open());
        if (works.isEmpty() || works.get(0).names() != null || start < 0) {
            return List.of();
        }
        for (int from = start; from < group.open(); from = nextWord(text, from, group.open())) {
            CitedNames names = CitedNames.of(possessiveRemoved(text.substring(from, group.open())));
            List<Found> found = names == null ? List.of() : linked(works, names, true);
            if (!found.isEmpty()) {
                return placed(found, from, group, cited);
            }
        }
        return List.of();
    }

    private static List<Found> placed(
            List<Found> found, int start, BracketGroup group, Set<Reference> cited) {
        List<Found> placed = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found f = found.get(i);
            if (!cited.contains(f.reference())) {
                boolean last = i == found.size() - 1;
                placed.add(
                        new Found(
                                i == 0 ? start : f.start(),
                                last ? group.close() + 1 : f.end(),
                                f.reference(),
                                f.locator()));
            }
        }
        return placed;
    }

    private static int nextWord(String text, int from, int limit) {
        int space = text.indexOf(' ', from);
        return space < 0 || space >= limit ? limit : space + 1;
    }

    private static String possessiveRemoved(String names) {
        String text = names.strip();
        return text.endsWith("’s") || text.endsWith("'s")
                ? text.substring(0, text.length() - 2)
                : text;
    }
}
