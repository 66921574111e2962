package org.scholion.importer.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Reference;
import org.scholion.importer.reference.CyrillicLetters;
import org.scholion.importer.reference.NameKey;

/** Finds the entry of a bibliography that a citation means, by folded names, year and letter. */
final class ReferenceIndex {

    private record Cited(Reference reference, List<String> people) {}

    private final Map<Integer, List<Cited>> byYear = new HashMap<>();
    private final Set<String> firstNames = new HashSet<>();

    ReferenceIndex(List<Reference> references) {
        for (Reference reference : references) {
            List<Contributor> people =
                    reference.authors().isEmpty() ? reference.editors() : reference.authors();
            List<String> names = people.stream().map(Contributor::shortName).toList();
            if (names.isEmpty() && reference.fields.title != null) {
                names = List.of(reference.fields.title);
            }
            if (!names.isEmpty()) {
                firstNames.add(NameKey.of(names.get(0)));
            }
            if (reference.fields.year != null) {
                byYear.computeIfAbsent(reference.fields.year, year -> new ArrayList<>())
                        .add(new Cited(reference, names));
            }
        }
    }

    /**
     * The entry that fits best; null where none fits.
     *
     * @param exact whether each name must be the family name alone, without given names before it
     */
    Reference find(CitedNames names, int year, String suffix, boolean exact) {
        Reference best = null;
        int bestScore = 0;
        for (Cited cited : byYear.getOrDefault(year, List.of())) {
            int score = score(cited, names, suffix, exact);
            if (score > bestScore) {
                best = cited.reference;
                bestScore = score;
            }
        }
        return best;
    }

    /** Whether an entry of another year begins with this name. */
    boolean knows(String family) {
        return firstNames.contains(NameKey.of(family));
    }

    private static int score(Cited cited, CitedNames names, String suffix, boolean exact) {
        int people = people(cited.people, names, exact);
        if (people == 0) {
            return 0;
        }
        String given = cited.reference.fields.yearSuffix;
        if (suffix == null) {
            return people * 4 + (given == null ? 1 : 0);
        }
        if (given != null && !given.equals(suffix)) {
            return 0;
        }
        return people * 4 + (given == null ? 0 : 2);
    }

    /** 0 where the names are not the entry's, else more the better they agree. */
    private static int people(List<String> printed, CitedNames names, boolean exact) {
        // a body whose name holds "and"
        if (names.families().size() > 1
                && !printed.isEmpty()
                && NameKey.of(printed.get(0)).equals(NameKey.of(names.text()))) {
            return 6;
        }
        if (printed.isEmpty() || names.families().size() > printed.size()) {
            return isTitle(printed, names) ? 2 : 0;
        }
        for (int i = 0; i < names.families().size(); i++) {
            if (!isSame(printed.get(i), names.families().get(i), exact)) {
                return isTitle(printed, names) ? 2 : 0;
            }
        }
        boolean all = printed.size() == names.families().size();
        if (names.etAl()) {
            return all ? 2 : 5;
        }
        return all ? 5 : 1;
    }

    /** A work without people is cited by the beginning of its title. */
    private static boolean isTitle(List<String> printed, CitedNames names) {
        return printed.size() == 1
                && NameKey.of(names.text()).length() > 5
                && NameKey.of(printed.get(0)).startsWith(NameKey.of(names.text()));
    }

    private static boolean isSame(String printed, String cited, boolean exact) {
        String name = NameKey.of(printed);
        String key = NameKey.of(cited);
        if (name.equals(key)) {
            return true;
        }
        // "Ho" for "Van Ho"; "de la Cruz" or "Ada Cruz" for "Cruz"
        boolean shorter = printed.indexOf(' ') > 0 && lastWord(printed).equals(key);
        boolean longer = cited.indexOf(' ') > 0 && lastWord(cited).equals(name);
        if (shorter || longer && (!exact || Character.isLowerCase(cited.charAt(0)))) {
            return true;
        }
        return isCyrillic(printed) != isCyrillic(cited)
                && NameKey.rough(printed).equals(NameKey.rough(cited));
    }

    private static String lastWord(String name) {
        return NameKey.of(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static boolean isCyrillic(String name) {
        return name.codePoints().anyMatch(CyrillicLetters::isCyrillic);
    }
}
