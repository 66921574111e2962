package org.scholion.domain.course;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;

/** A seminar in one term: its members read articles together. */
@Entity
public class Course {

    public static final int TITLE = 300;
    public static final int TERM = 100;
    public static final int DESCRIPTION = 4_000;

    public enum State {
        ACTIVE,
        /** Over: everything can be read as before, nothing can be changed. */
        ARCHIVED
    }

    @Id public Long id;

    @Column(nullable = false, length = TITLE)
    public String title;

    /** Such as {@code Autumn 2026}; empty where none was given. */
    @Column(nullable = false, length = TERM)
    public String term;

    /** Markdown; empty where none was given. */
    @Column(nullable = false, length = DESCRIPTION)
    public String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "course_state", nullable = false, length = 20)
    public State state;

    /** The course of an earlier term that this is a copy of; null for none. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Course copiedFrom;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "created_by")
    public Account createdBy;

    @Column(nullable = false)
    public Instant createdAt;

    @Version public int version;

    protected Course() {}

    /**
     * @throws IllegalArgumentException for a blank title, or a title or term that is too long
     */
    public Course(String title, String term, Account by, Instant now) {
        this.id = Ids.next();
        this.description = "";
        this.state = State.ACTIVE;
        this.createdBy = by;
        this.createdAt = now;
        name(title, term);
    }

    /**
     * @throws IllegalArgumentException for a blank title, or a title or term that is too long
     */
    public void name(String title, String term) {
        this.title = Words.within("title", title, 1, TITLE);
        this.term = Words.within("term", term, 0, TERM);
    }

    /**
     * @throws IllegalArgumentException for a description that is too long
     */
    public void describe(String markdown) {
        this.description = Words.within("description", markdown, 0, DESCRIPTION);
    }

    public void archive() {
        state = State.ARCHIVED;
    }

    public void reopen() {
        state = State.ACTIVE;
    }

    public boolean isArchived() {
        return state == State.ARCHIVED;
    }

    /** Made out of one of an earlier term. */
    public void copyOf(Course earlier) {
        this.copiedFrom = earlier;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Course> {

        /**
         * The course, for a change that must see the one before it: until the transaction ends, no
         * other gets it.
         */
        public Course forChange(long id) {
            return findById(id, LockModeType.PESSIMISTIC_WRITE);
        }
    }
}
