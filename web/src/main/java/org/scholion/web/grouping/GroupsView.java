package org.scholion.web.grouping;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Membership;

/**
 * One way in which a course is divided.
 *
 * @param outside students who are in none of its groups
 */
record GroupsView(String id, String name, List<Group> groups, List<Person> outside) {

    /** A group with its people by name. */
    record Group(String id, String name, List<Person> people) {}

    /** Somebody, and their group; null for none. */
    record Person(String account, String name, String group) {}

    static GroupsView of(GroupSet set, List<GroupMember> placed, List<Membership> students) {
        Map<Long, List<GroupMember>> byGroup =
                placed.stream().collect(Collectors.groupingBy(member -> member.group.id));
        List<Group> groups =
                set.groups().stream()
                        .map(group -> group(group, byGroup.getOrDefault(group.id, List.of())))
                        .toList();
        List<Long> inside = placed.stream().map(member -> member.account.id).toList();
        List<Person> outside =
                students.stream()
                        .filter(student -> !inside.contains(student.account.id))
                        .map(
                                student ->
                                        new Person(
                                                Ids.inAddress(student.account.id),
                                                student.account.displayName,
                                                null))
                        .toList();
        return new GroupsView(Ids.inAddress(set.id), set.name, groups, outside);
    }

    private static Group group(CourseGroup group, List<GroupMember> members) {
        String id = Ids.inAddress(group.id);
        return new Group(
                id,
                group.name,
                members.stream()
                        .map(
                                member ->
                                        new Person(
                                                Ids.inAddress(member.account.id),
                                                member.account.displayName,
                                                id))
                        .toList());
    }

    /** Everybody, those without a group first. */
    public List<Person> everybody() {
        return Stream.concat(
                        outside.stream(), groups.stream().flatMap(group -> group.people().stream()))
                .toList();
    }
}
