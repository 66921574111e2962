package org.scholion.domain.course;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;

/** That somebody is in a group; in one group of each set at most. */
@Entity
public class GroupMember {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_set_id")
    public GroupSet set;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_id")
    public CourseGroup group;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account account;

    protected GroupMember() {}

    public GroupMember(CourseGroup group, Account account) {
        this.id = Ids.next();
        this.course = group.course;
        this.set = group.set;
        this.group = group;
        this.account = account;
    }

    /** Into another group of the same set. */
    public void moveTo(CourseGroup other) {
        if (!other.set.id.equals(set.id)) {
            throw new IllegalArgumentException(
                    "group %s is of another set; one of %s is needed"
                            .formatted(other.name, set.name));
        }
        group = other;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<GroupMember> {

        /** Who was together in any group of a course: the members of each group, by group. */
        public Map<Long, List<Long>> together(long course) {
            return stream("course.id = ?1", course)
                    .collect(
                            Collectors.groupingBy(
                                    member -> member.group.id,
                                    Collectors.mapping(
                                            member -> member.account.id, Collectors.toList())));
        }

        public Optional<GroupMember> of(GroupSet set, long account) {
            return find("set = ?1 and account.id = ?2", set, account).firstResultOptional();
        }

        /** Takes somebody who left a course out of its groups. */
        public void forget(long course, long account) {
            delete("course.id = ?1 and account.id = ?2", course, account);
        }

        /** Who is in which group, with accounts. */
        public List<GroupMember> of(GroupSet set) {
            return list(
                    "from GroupMember m join fetch m.account a where m.set = ?1"
                            + " order by a.displayName, m.id",
                    set);
        }
    }
}
