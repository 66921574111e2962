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
import jakarta.persistence.TypedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /**
     * By what it is shown to students: the nearest annotation by a student on the way up to the
     * first of the thread, itself counted. What the staff answers to a student is shown to whoever
     * is shown what it answers. Null where only the staff has spoken so far.
     */
    @ManyToOne(fetch = FetchType.LAZY)
    public Annotation branch;

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

    /** When its author took it back; null for never. It may be hidden as well. */
    public Instant deletedAt;

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
        first.branch = byStaff ? null : first;
        first.target = target;
        first.audience = audience;
        return first;
    }

    /**
     * A draft that answers this one.
     *
     * @throws IllegalStateException where this is a draft itself
     */
    public Annotation reply(Account author, boolean byStaff, CourseGroup group, Instant now) {
        refuse(State.DRAFT, "answered");
        Annotation reply = new Annotation(reading, author, byStaff, group, now);
        reply.thread = thread;
        reply.parent = this;
        reply.branch = byStaff ? branch : reply;
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
     * @throws IllegalStateException where it was deleted
     */
    public void write(AnnotationKind kind, String words) {
        if (deletedAt != null) {
            throw new IllegalStateException("words for annotation %d, deleted".formatted(id));
        }
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

    /**
     * Shows a draft to its audience.
     *
     * @throws IllegalStateException where it is no draft
     */
    public void publish(Instant now) {
        only(State.DRAFT, "published");
        state = State.PUBLISHED;
        publishedAt = now;
    }

    /**
     * Hides it from all but the staff and its author, and with it what hangs on it, if it is the
     * first of a thread. It stays hidden when its author deletes it.
     *
     * @throws IllegalStateException where it is a draft, which nobody else knows of
     */
    public void hide() {
        refuse(State.DRAFT, "hidden");
        state = State.HIDDEN;
    }

    /**
     * @throws IllegalStateException where it is not hidden
     */
    public void show() {
        only(State.HIDDEN, "shown again");
        state = deletedAt == null ? State.PUBLISHED : State.DELETED;
    }

    /**
     * Takes the words away and keeps the place.
     *
     * @throws IllegalStateException where it is a draft: of a draft no place is kept
     */
    public void delete(Instant now) {
        refuse(State.DRAFT, "deleted; it is removed");
        if (state == State.PUBLISHED) {
            state = State.DELETED;
        }
        deletedAt = deletedAt == null ? now : deletedAt;
        words = "";
    }

    private void only(State needed, String change) {
        if (state != needed) {
            throw notNow(change);
        }
    }

    private void refuse(State state, String change) {
        if (this.state == state) {
            throw notNow(change);
        }
    }

    private IllegalStateException notNow(String change) {
        return new IllegalStateException(
                "annotation %d is %s and cannot be %s".formatted(id, state, change));
    }

    public boolean isReply() {
        return parent != null;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Annotation> {

        /** All of a reading that this reader may see, thread by thread in order of writing. */
        public List<Annotation> visibleIn(Reading reading, Reader reader) {
            return list(
                    "select a " + Visibility.QUERY + " order by t.id, a.id",
                    Visibility.parameters(reading, reader));
        }

        /** One of a reading, if this reader may see it. */
        public Optional<Annotation> visible(long id, Reading reading, Reader reader) {
            Map<String, Object> parameters = Visibility.parameters(reading, reader);
            parameters.put("id", id);
            return find("select a " + Visibility.QUERY + " and a.id = :id", parameters)
                    .firstResultOptional();
        }

        /** How many of a thread this reader may see, places of deleted ones counted. */
        public long visibleInThread(long thread, Reading reading, Reader reader) {
            Map<String, Object> parameters = Visibility.parameters(reading, reader);
            parameters.put("thread", thread);
            return find("select a " + Visibility.QUERY + " and t.id = :thread", parameters).count();
        }

        /**
         * How many this reader may see about each block, by its id; ranges count for their first
         * block, deleted ones do not count.
         */
        public Map<Long, Long> visiblePerBlock(Reading reading, Reader reader) {
            TypedQuery<Object[]> query =
                    getEntityManager()
                            .createQuery(
                                    "select a.target.block.id, count(*) "
                                            + Visibility.QUERY
                                            + " and a.target.block is not null"
                                            + " and a.deletedAt is null"
                                            + " group by a.target.block.id",
                                    Object[].class);
            Visibility.parameters(reading, reader).forEach(query::setParameter);
            Map<Long, Long> counts = new HashMap<>();
            for (Object[] row : query.getResultList()) {
                counts.put((Long) row[0], (Long) row[1]);
            }
            return counts;
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
