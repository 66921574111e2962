package org.scholion.web.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Membership;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.Reader;

/** A course with one reading and all that was said in it. */
final class World {

    final int number;
    final Course course;
    final Reading reading;
    final List<GroupSet> sets = new ArrayList<>();
    final List<Membership> members = new ArrayList<>();
    final List<GroupMember> grouped = new ArrayList<>();
    final List<Annotation> said = new ArrayList<>();

    World(int number, Course course, Reading reading) {
        this.number = number;
        this.course = course;
        this.reading = reading;
    }

    List<CourseGroup> groups() {
        return sets.stream().flatMap(set -> set.groups().stream()).toList();
    }

    /** All who take part now. */
    List<Reader> readers() {
        return members.stream().filter(Membership::isCurrent).map(this::reader).toList();
    }

    private Reader reader(Membership member) {
        long account = member.account.id;
        Set<Long> groups =
                grouped.stream()
                        .filter(in -> in.account.id == account)
                        .map(in -> in.group.id)
                        .collect(Collectors.toSet());
        return new Reader(account, member.role, groups, written(account));
    }

    private int written(long account) {
        return (int)
                said.stream()
                        .filter(a -> a.author.id == account)
                        .filter(a -> a.kind != AnnotationKind.HIGHLIGHT)
                        .filter(a -> a.audience != Audience.ONLY_ME)
                        .filter(
                                a ->
                                        a.state == Annotation.State.PUBLISHED
                                                || a.state == Annotation.State.HIDDEN)
                        .count();
    }

    int size() {
        return said.size() + members.size();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("world %d: ".formatted(number));
        text.append(
                "peers %s, %d needed, revealed %b, groups apart %b%n"
                        .formatted(
                                reading.sharing.peersShown,
                                reading.sharing.ownNeeded,
                                reading.revealedAt != null,
                                reading.sharing.groupsApart));
        for (Membership member : members) {
            text.append(
                    "  %s %s%s in groups %s%n"
                            .formatted(
                                    member.account.displayName,
                                    member.role,
                                    member.isCurrent() ? "" : " (left)",
                                    reader(member).groups()));
        }
        said.forEach(annotation -> text.append(line(annotation)));
        return text.toString();
    }

    private static String line(Annotation a) {
        return "  %d by %s%s, group %s, %s %s for %s%s%n"
                .formatted(
                        a.id,
                        a.author.displayName,
                        a.byStaff ? " as staff" : "",
                        a.authorGroup == null ? "none" : a.authorGroup.id,
                        a.state,
                        a.kind,
                        a.audience,
                        a.parent == null
                                ? ""
                                : ", answers %d in thread %d".formatted(a.parent.id, a.thread.id));
    }
}
