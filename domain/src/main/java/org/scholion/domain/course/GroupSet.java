package org.scholion.domain.course;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Ids;

/**
 * One way in which a course is divided into groups. Another reading may use another set; everybody
 * is in one group of a set at most.
 */
@Entity
public class GroupSet {

    public static final int NAME = 200;

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @Column(nullable = false, length = NAME)
    public String name;

    @Column(nullable = false)
    public Instant createdAt;

    @OneToMany(mappedBy = "set", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<CourseGroup> groups = new ArrayList<>();

    @Version public int version;

    protected GroupSet() {}

    /**
     * @throws IllegalArgumentException for a blank name or one that is too long
     */
    public GroupSet(Course course, String name, Instant now) {
        this.id = Ids.next();
        this.course = course;
        this.name = Words.within("name of groups", name, 1, NAME);
        this.createdAt = now;
    }

    /**
     * @throws IllegalArgumentException for a blank name or one that is too long
     */
    public void rename(String name) {
        this.name = Words.within("name of groups", name, 1, NAME);
    }

    public List<CourseGroup> groups() {
        return Collections.unmodifiableList(groups);
    }

    /**
     * @throws IllegalArgumentException for a blank name or one that is too long
     */
    public CourseGroup addGroup(String name) {
        CourseGroup group = new CourseGroup(this, name, groups.size());
        groups.add(group);
        return group;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<GroupSet> {

        public List<GroupSet> of(long course) {
            return list("course.id = ?1 order by id", course);
        }

        public Optional<GroupSet> inCourse(long course, long id) {
            return find("course.id = ?1 and id = ?2", course, id).firstResultOptional();
        }

        public Optional<GroupSet> named(long course, String name) {
            return find("course.id = ?1 and name = ?2 order by id", course, name)
                    .firstResultOptional();
        }
    }
}
