package org.scholion.domain.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseGroup;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;

/**
 * What one member writes about one target in one reading. The first of a thread has no parent;
 * replies have, and they share its target and audience.
 */
@Entity
public class Annotation {

    /** Longest text, in UTF-16 code units. */
    public static final int WORDS = 20_000;

    public enum State {
        /** Only who writes it sees it. */
        DRAFT,
        PUBLISHED,
        /** Hidden by the staff; who wrote it and the staff still see it. */
        HIDDEN,
        /** Taken back after others could see it: a place is kept for its replies, no words. */
        DELETED
    }

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Reading reading;

    /** The first of its thread, which may be itself. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Annotation thread;

    /** What it answers; null for the first of a thread. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Annotation parent;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Account author;

    /** Whether its author taught the course when they wrote it. */
    @Column(nullable = false)
    public boolean byStaff;

    /** The author's group in the reading's set when they wrote it; null for none. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_group_id")
    public CourseGroup authorGroup;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public AnnotationKind kind;

    /** That of the thread. */
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public Audience audience;

    @Enumerated(EnumType.STRING)
    @Column(name = "annotation_state", nullable = false, length = 20)
    public State state;

    @Embedded public Target target;

    /** Markdown; empty for a highlight and for what was deleted. */
    @Column(nullable = false, length = WORDS)
    public String words;

    @Column(nullable = false)
    public Instant createdAt;

    /** Null while it is a draft. */
    public Instant publishedAt;

    /** Null while it is as first published. */
    public Instant editedAt;

    @Version public int version;

    protected Annotation() {}

    /**
     * A draft that begins a thread.
     *
     * @param group of the author in the reading's set; null for none
     */
    public static Annotation begin(
            Reading reading,
            Account author,
            boolean byStaff,
            CourseGroup group,
            Target target,
            Audience audience,
            Instant now) {
        Annotation first = new Annotation(reading, author, byStaff, group, now);
        first.thread = first;
        first.target = target;
        first.audience = audience;
        return first;
    }

    /** A draft that answers this one. */
    public Annotation reply(Account author, boolean byStaff, CourseGroup group, Instant now) {
        Annotation reply = new Annotation(reading, author, byStaff, group, now);
        reply.thread = thread;
        reply.parent = this;
        reply.target = target;
        reply.audience = audience;
        return reply;
    }

    private Annotation(
            Reading reading, Account author, boolean byStaff, CourseGroup group, Instant now) {
        this.id = Ids.next();
        this.course = reading.course;
        this.reading = reading;
        this.author = author;
        this.byStaff = byStaff;
        this.authorGroup = group;
        this.kind = AnnotationKind.COMMENT;
        this.state = State.DRAFT;
        this.words = "";
        this.createdAt = now;
    }

    /**
     * @param words Markdown, at most {@value #WORDS} characters; may be empty for a highlight only
     * @throws IllegalArgumentException for words outside these limits
     */
    public void write(AnnotationKind kind, String words) {
        String stripped = words == null ? "" : words.strip();
        if (stripped.length() > WORDS) {
            throw new IllegalArgumentException(
                    "an annotation of %d characters; %d are allowed"
                            .formatted(stripped.length(), WORDS));
        }
        if (stripped.isEmpty() != (kind == AnnotationKind.HIGHLIGHT)) {
            throw new IllegalArgumentException(
                    "a %s with %d characters; only a highlight has none"
                            .formatted(kind, stripped.length()));
        }
        this.kind = kind;
        this.words = stripped;
    }

    public void publish(Instant now) {
        state = State.PUBLISHED;
        publishedAt = now;
    }

    public void hide() {
        state = State.HIDDEN;
    }

    public void show() {
        state = State.PUBLISHED;
    }

    /** Takes the words away and keeps the place. */
    public void delete() {
        state = State.DELETED;
        words = "";
    }

    public boolean isReply() {
        return parent != null;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Annotation> {

        /** All of a reading that this reader may see, thread by thread in order of writing. */
        public List<Annotation> visibleIn(Reading reading, Reader reader) {
            return list(
                    "select a from Annotation a join a.thread t where "
                            + Visibility.QUERY
                            + " order by t.id, a.id",
                    Visibility.parameters(reading, reader));
        }

        /**
         * How much somebody has written in a reading that others can see: what a highlight says
         * without words does not count.
         */
        public int writtenBy(long account, long reading) {
            return (int)
                    count(
                            "author.id = ?1 and reading.id = ?2 and kind <> ?3 and audience <> ?4"
                                    + " and (state = ?5 or state = ?6)",
                            account,
                            reading,
                            AnnotationKind.HIGHLIGHT,
                            Audience.ONLY_ME,
                            State.PUBLISHED,
                            State.HIDDEN);
        }
    }
}
