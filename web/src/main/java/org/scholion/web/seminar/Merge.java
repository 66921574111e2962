package org.scholion.web.seminar;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two people changed one reading: what each of them wants. A field that only one of them changed
 * has that one's value; nobody's change is lost without their saying so.
 *
 * @param differences fields in which what was sent and what is stored differ
 * @param values what to propose: the stored value where the sender changed nothing, else the sent
 */
record Merge(List<Difference> differences, Map<Field, String> values) {

    /**
     * @param mine as it was sent
     * @param theirs as it is stored now
     * @param both whether both changed it
     */
    record Difference(Field field, String mine, String theirs, boolean both) {}

    /**
     * @param seen what the sender's form began with; a missing field counts as changed by both
     * @param sent what they sent
     * @param stored what is there now
     */
    static Merge of(Map<Field, String> seen, Map<Field, String> sent, Map<Field, String> stored) {
        List<Difference> differences = new ArrayList<>();
        Map<Field, String> values = new EnumMap<>(Field.class);
        stored.forEach(
                (field, theirs) -> {
                    String mine = sent.getOrDefault(field, "");
                    boolean iChanged = !Objects.equals(seen.get(field), mine);
                    boolean theyChanged = !Objects.equals(seen.get(field), theirs);
                    values.put(field, iChanged ? mine : theirs);
                    if (!mine.equals(theirs)) {
                        differences.add(
                                new Difference(field, mine, theirs, iChanged && theyChanged));
                    }
                });
        return new Merge(List.copyOf(differences), values);
    }

    /** Whether somebody changed what the sender did not see. */
    static boolean isNeeded(Map<Field, String> seen, Map<Field, String> stored) {
        return stored.entrySet().stream()
                .anyMatch(entry -> !entry.getValue().equals(seen.get(entry.getKey())));
    }
}
