package org.scholion.web.seminar;

import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Expectation;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.web.seminar.Merge.Difference;

/**
 * The form of a reading as a page shows it.
 *
 * @param values by field; a missing one is empty
 * @param wrong what is wrong with which field
 * @param was the values that the form begins with, packed
 * @param zone in which its times are
 * @param differences what somebody else changed meanwhile; empty for nothing
 */
record Sheet(
        Map<Field, String> values,
        Map<Field, Wrong> wrong,
        String was,
        List<Group> groups,
        String zone,
        List<Difference> differences) {

    record Group(String id, String name) {}

    static Sheet of(
            Map<Field, String> values,
            Map<Field, Wrong> wrong,
            Map<Field, String> was,
            List<GroupSet> groups,
            String zone) {
        return new Sheet(
                values,
                wrong,
                ReadingForm.packed(was),
                groups.stream().map(set -> new Group(Ids.inAddress(set.id), set.name)).toList(),
                zone,
                List.of());
    }

    /** The same after somebody else changed what it is about. */
    Sheet differing(List<Difference> differences) {
        return new Sheet(values, wrong, was, groups, zone, differences);
    }

    /** The value of the field of this name. */
    public String value(String tag) {
        return values.getOrDefault(field(tag), "");
    }

    /** What is wrong with the field of this name; null for nothing. */
    public Wrong wrongWith(String tag) {
        return wrong.get(field(tag));
    }

    public boolean isWrong() {
        return !wrong.isEmpty();
    }

    public boolean isTicked(String tag) {
        return !value(tag).isEmpty();
    }

    public List<PeersShown> peers() {
        return List.of(PeersShown.values());
    }

    public boolean isChosen(PeersShown peers) {
        return peers.name().equals(value(Field.PEERS.tag));
    }

    /** What a value means, where it is an id. */
    public String groupName(String id) {
        return groups.stream()
                .filter(group -> group.id().equals(id))
                .map(Group::name)
                .findFirst()
                .orElse("");
    }

    public int mostOwn() {
        return SharingRules.MOST_OWN;
    }

    public int mostExpected() {
        return Expectation.MOST;
    }

    public int longestTitle() {
        return Reading.TITLE;
    }

    public int longestInstructions() {
        return Reading.INSTRUCTIONS;
    }

    private static Field field(String tag) {
        for (Field field : Field.values()) {
            if (field.tag.equals(tag)) {
                return field;
            }
        }
        throw new IllegalArgumentException("a reading has no field '%s'".formatted(tag));
    }
}
