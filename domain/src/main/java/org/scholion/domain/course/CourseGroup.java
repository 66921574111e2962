package org.scholion.domain.course;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.scholion.domain.article.Ids;

/** A group of a course: some of its members who talk among themselves. */
@Entity
public class CourseGroup {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "group_set_id")
    public GroupSet set;

    @Column(nullable = false, length = GroupSet.NAME)
    public String name;

    /** Its place in the set, from 0. */
    @Column(nullable = false)
    public int position;

    protected CourseGroup() {}

    CourseGroup(GroupSet set, String name, int position) {
        this.id = Ids.next();
        this.course = set.course;
        this.set = set;
        this.name = Words.within("name of a group", name, 1, GroupSet.NAME);
        this.position = position;
    }

    /**
     * @throws IllegalArgumentException for a blank name or one that is too long
     */
    public void rename(String name) {
        this.name = Words.within("name of a group", name, 1, GroupSet.NAME);
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<CourseGroup> {

        /** Ids of all groups of a course that somebody is in, whatever their set. */
        public List<Long> idsOf(long course, long account) {
            return getEntityManager()
                    .createQuery(
                            "select m.group.id from GroupMember m"
                                    + " where m.course.id = :course and m.account.id = :account",
                            Long.class)
                    .setParameter("course", course)
                    .setParameter("account", account)
                    .getResultList();
        }
    }
}
