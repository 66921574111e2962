package org.scholion.domain.course;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;

/**
 * A list of people as it was given for a course. It is kept from the moment somebody looks through
 * it until they bring the people in; then its text is forgotten and only that it was done remains.
 */
@Entity
public class Roster {

    /** Longest list, in UTF-16 code units. */
    public static final int LONGEST = 6_000_000;

    private static final int PART = 50_000;

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by")
    public Account madeBy;

    @Column(nullable = false)
    public Instant madeAt;

    /** When the people were brought in; null until then. */
    public Instant appliedAt;

    // Long columns differ between the databases; several short ones do not.
    @ElementCollection
    @CollectionTable(name = "roster_part", joinColumns = @JoinColumn(name = "roster_id"))
    @OrderColumn(name = "position")
    @Column(name = "words", nullable = false, length = PART)
    private List<String> parts = new ArrayList<>();

    protected Roster() {}

    /**
     * @param text of the file, decoded
     * @throws IllegalArgumentException for more than {@value #LONGEST} characters
     */
    public Roster(Course course, Account by, String text, Instant now) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a list of %d characters; %d are allowed".formatted(text.length(), LONGEST));
        }
        this.id = Ids.next();
        this.course = course;
        this.madeBy = by;
        this.madeAt = now;
        for (int start = 0; start < text.length(); start += PART) {
            parts.add(text.substring(start, Math.min(start + PART, text.length())));
        }
    }

    /** As it was given; empty once the people were brought in. */
    public String text() {
        return String.join("", parts);
    }

    /** Forgets what it says. */
    public void forget() {
        parts.clear();
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Roster> {

        public Optional<Roster> inCourse(long course, long id) {
            return find("course.id = ?1 and id = ?2", course, id).firstResultOptional();
        }

        /**
         * Notes that the people are brought in, which is done by the first who asks and by nobody
         * else.
         *
         * @return whether this is the first time
         */
        public boolean apply(long id, Instant now) {
            return update("set appliedAt = ?2 where id = ?1 and appliedAt is null", id, now) == 1;
        }

        /** Lists that nobody brought in. */
        public List<Roster> leftSince(Instant before) {
            return list("appliedAt is null and madeAt < ?1", before);
        }
    }
}
