package org.scholion.web.roster;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.scholion.domain.people.SignInName;

/** Makes sign-in names of the names of people: {@code Вера Орлова} signs in as вера.орлова. */
final class FreeNames {

    private static final int LONGEST = 100;
    private static final int TRIED = 9;

    private final Set<String> taken;
    private int last = TRIED;

    private FreeNames(Collection<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /**
     * @param lines of people who are to sign in with a name that is made
     * @param others sign-in names that other lines bring
     * @param known says which of some names somebody has
     * @return the name for each line
     */
    static Map<RosterLine, String> of(
            List<RosterLine> lines, Collection<String> others, KnownPeople known) {
        List<String> wanted =
                lines.stream()
                        .map(line -> made(line.name()))
                        .distinct()
                        .flatMap(
                                name ->
                                        Stream.iterate(1, i -> i + 1)
                                                .limit(TRIED)
                                                .map(i -> numbered(name, i)))
                        .toList();
        FreeNames free = new FreeNames(known.taken(wanted));
        free.taken.addAll(others);
        Map<RosterLine, String> names = new LinkedHashMap<>();
        lines.forEach(line -> names.put(line, free.take(made(line.name()))));
        return names;
    }

    private String take(String name) {
        for (int i = 1; i <= TRIED; i++) {
            if (taken.add(numbered(name, i))) {
                return numbered(name, i);
            }
        }
        // Ten namesakes: a number that no earlier list can have given.
        String unheard = name + "." + Long.toString(System.nanoTime(), 36) + last++;
        taken.add(unheard);
        return unheard;
    }

    private static String numbered(String name, int number) {
        return number == 1 ? name : name + number;
    }

    static String made(String name) {
        String plain =
                new SignInName(name.replaceAll("\\p{Cf}", ""))
                        .value()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", ".")
                        .replaceAll("^\\.|\\.$", "");
        String made = plain.isEmpty() ? "member" : plain;
        return made.substring(0, Math.min(made.length(), LONGEST));
    }
}
