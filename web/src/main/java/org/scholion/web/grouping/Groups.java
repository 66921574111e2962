package org.scholion.web.grouping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Division;
import org.scholion.domain.course.GroupMember;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Membership;
import org.scholion.web.course.CourseChanged;

/**
 * Divides a course into groups. A division that a reading uses stays as it is when another is made:
 * shuffling again makes another set.
 */
@ApplicationScoped
class Groups {

    private final GroupSet.Repository sets;
    private final GroupMember.Repository placed;
    private final Membership.Repository memberships;
    private final Course.Repository courses;
    private final RandomGenerator random;
    private final Event<CourseChanged> changed;
    private final Clock clock;

    Groups(
            GroupSet.Repository sets,
            GroupMember.Repository placed,
            Membership.Repository memberships,
            Course.Repository courses,
            RandomGenerator random,
            Event<CourseChanged> changed,
            Clock clock) {
        this.sets = sets;
        this.placed = placed;
        this.memberships = memberships;
        this.courses = courses;
        this.random = random;
        this.changed = changed;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional
    List<GroupsView> of(long course) {
        List<Membership> students = students(course);
        List<GroupsView> views = new ArrayList<>();
        for (GroupSet set : sets.of(course)) {
            views.add(0, GroupsView.of(set, placed.of(set), students));
        }
        return views;
    }

    @Transactional
    GroupsView one(long course, String address) {
        GroupSet set = set(course, address);
        return GroupsView.of(set, placed.of(set), students(course));
    }

    /**
     * Divides the students at random; who was together before is put apart where that can be.
     *
     * @param size people in a group at most
     * @param naming the name of the nth group, from 1
     * @return address part of the new set
     */
    @Transactional
    String divide(long course, String name, int size, IntFunction<String> naming) {
        Course of = courses.forChange(course);
        GroupSet set = new GroupSet(of, name, clock.instant());
        sets.persist(set);
        Division division = new Division(placed.together(course).values(), random);
        Map<Long, Membership> byAccount =
                students(course).stream()
                        .collect(
                                Collectors.toMap(
                                        student -> student.account.id, student -> student));
        for (List<Long> people :
                division.into(size, byAccount.keySet().stream().sorted().toList())) {
            CourseGroup group = set.addGroup(naming.apply(set.groups().size() + 1));
            sets.getEntityManager().persist(group);
            people.forEach(
                    person ->
                            placed.persist(new GroupMember(group, byAccount.get(person).account)));
        }
        return Ids.inAddress(set.id);
    }

    /**
     * Makes groups without anybody in them.
     *
     * @return address part of the new set
     */
    @Transactional
    String empty(long course, String name, int count, IntFunction<String> naming) {
        GroupSet set = new GroupSet(courses.forChange(course), name, clock.instant());
        sets.persist(set);
        for (int i = 1; i <= count; i++) {
            set.addGroup(naming.apply(i));
        }
        return Ids.inAddress(set.id);
    }

    /**
     * @throws IllegalArgumentException for a blank name or one that is too long
     */
    @Transactional
    void rename(long course, String address, String name) {
        courses.forChange(course);
        set(course, address).rename(name);
        changed.fire(new CourseChanged(course));
    }

    /**
     * @throws IllegalArgumentException for a blank name or one that is too long
     */
    @Transactional
    void renameGroup(long course, String address, String group, String name) {
        courses.forChange(course);
        group(set(course, address), group).rename(name);
    }

    /**
     * @throws IllegalArgumentException for a blank name or one that is too long
     */
    @Transactional
    void addGroup(long course, String address, String name) {
        courses.forChange(course);
        set(course, address).addGroup(name);
    }

    /**
     * Puts one person into a group.
     *
     * @param account address part
     * @param group address part; empty for none
     * @throws NotFoundException where they are no member, or the set has no such group
     */
    @Transactional
    void place(long course, String address, String account, String group) {
        courses.forChange(course);
        GroupSet set = set(course, address);
        Membership member =
                Ids.ofAddress(account)
                        .flatMap(id -> memberships.current(course, id))
                        .orElseThrow(NotFoundException::new);
        Optional<GroupMember> now = placed.of(set, member.account.id);
        if (group == null || group.isEmpty()) {
            now.ifPresent(placed::delete);
            return;
        }
        CourseGroup into = group(set, group);
        now.ifPresentOrElse(
                there -> there.moveTo(into),
                () -> placed.persist(new GroupMember(into, member.account)));
    }

    private List<Membership> students(long course) {
        return memberships.currentIn(course).stream()
                .filter(member -> member.role == CourseRole.STUDENT)
                .toList();
    }

    private GroupSet set(long course, String address) {
        return Ids.ofAddress(address)
                .flatMap(id -> sets.inCourse(course, id))
                .orElseThrow(NotFoundException::new);
    }

    private static CourseGroup group(GroupSet set, String address) {
        return set.groups().stream()
                .filter(group -> Ids.inAddress(group.id).equals(address))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
