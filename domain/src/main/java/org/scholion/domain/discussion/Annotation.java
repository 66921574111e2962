package org.scholion.domain.discussion;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import org.hibernate.annotations.OptimisticLock;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Reattachment.Rule;
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

    /** Longest reason for hiding, in UTF-16 code units. */
    public static final int REASON = 500;

    /** Longest key of a form. */
    public static final int SEND_KEY = 40;

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

    @OptimisticLock(excluded = true)
    @Embedded
    public Target target;

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

    /** Each once, as written; see {@link Tags}. */
    @Convert(converter = Tags.Column.class)
    @Column(nullable = false, length = Tags.COLUMN)
    public List<String> tags;

    /** Why the staff hid it; null while it is not hidden. */
    @OptimisticLock(excluded = true)
    @Column(length = REASON)
    public String hiddenReason;

    /**
     * How its target was found in the edition that the reading has now; null where it has it from
     * its author.
     */
    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    public Rule carriedBy;

    /** Whether its target is of an earlier edition and is not in the one that the reading has. */
    @OptimisticLock(excluded = true)
    @Column(nullable = false)
    public boolean orphaned;

    /** What its target said when it was written, where it says something else now or is gone. */
    @OptimisticLock(excluded = true)
    @Column(length = Target.LONGEST)
    public String earlierQuote;

    /** What became of it as the first of a thread. */
    @OptimisticLock(excluded = true)
    @Embedded
    public Settlement settlement;

    /** By which a form that arrives twice is known; null where it came without. */
    @Column(length = SEND_KEY)
    public String sendKey;

    /** Number of the reading's last change that was about this; see {@link Revisions}. */
    @OptimisticLock(excluded = true)
    @Column(nullable = false)
    public long revision;

    /** The same without changes of which only the staff is to know, such as a flag. */
    @OptimisticLock(excluded = true)
    @Column(nullable = false)
    public long noticedRevision;

    /** The revision that hid it; null while it is not hidden. */
    @OptimisticLock(excluded = true)
    public Long hiddenRevision;

    /** The revision that showed it to its audience; 0 while it is a draft. */
    @OptimisticLock(excluded = true)
    @Column(nullable = false)
    public long publishedRevision;

    /** Of its words, kind, tags, audience and state; nothing else changes it. */
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
        this.tags = List.of();
        this.settlement = new Settlement();
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
     * @param tags none is written twice; see {@link Tags#of}
     */
    public void tag(List<String> tags) {
        this.tags = List.copyOf(tags);
    }

    /**
     * Says that it was changed after others could see it.
     *
     * @throws IllegalStateException where it is a draft
     */
    public void edited(Instant now) {
        refuse(State.DRAFT, "edited before all eyes");
        editedAt = now;
    }

    /**
     * Means a thread for other people.
     *
     * @throws IllegalStateException for a reply, whose audience is that of its thread
     */
    public void address(Audience audience) {
        if (isReply()) {
            throw notNow("addressed to others than its thread");
        }
        this.audience = audience;
    }

    /**
     * @param key at most {@value #SEND_KEY} characters; null for none
     */
    public void sentAs(String key) {
        this.sendKey = key;
    }

    /** Is part of this change of its reading; called when it is as the change leaves it. */
    public void changedIn(long revision) {
        this.revision = revision;
        this.noticedRevision = revision;
        if (state != State.DRAFT && publishedRevision == 0) {
            publishedRevision = revision;
        }
        if (state != State.HIDDEN) {
            hiddenRevision = null;
        } else if (hiddenRevision == null) {
            hiddenRevision = revision;
        }
    }

    /** Is part of this change of its reading, of which only the staff is to know. */
    public void changedForStaffIn(long revision) {
        this.revision = revision;
    }

    /**
     * Is about the same thing in another edition.
     *
     * @param rule how it was found
     * @param earlier what the target said before; null where it still does
     */
    public void carriedTo(Target target, Rule rule, String earlier) {
        this.target = target;
        this.carriedBy = rule;
        this.orphaned = false;
        this.earlierQuote = earlier;
    }

    /**
     * Is about something that is not in the reading's edition; it keeps its target in the old one.
     *
     * @param earlier what the target said
     */
    public void orphan(String earlier) {
        this.orphaned = true;
        this.earlierQuote = earlier;
    }

    /** What became of it; written by {@link Settlement}'s own methods. */
    public Settlement settlement() {
        // Hibernate makes none where all its columns are null.
        settlement = settlement == null ? new Settlement() : settlement;
        return settlement;
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
     * @param reason for its author and the staff, at most {@value #REASON} characters; may be empty
     * @throws IllegalArgumentException for a longer reason
     * @throws IllegalStateException where it is a draft, which nobody else knows of
     */
    public void hide(String reason) {
        refuse(State.DRAFT, "hidden");
        String given = reason == null ? "" : reason.strip();
        if (given.length() > REASON) {
            throw new IllegalArgumentException(
                    "a reason of %d characters; %d are allowed".formatted(given.length(), REASON));
        }
        state = State.HIDDEN;
        hiddenReason = given;
    }

    /**
     * @throws IllegalStateException where it is not hidden
     */
    public void show() {
        only(State.HIDDEN, "shown again");
        state = deletedAt == null ? State.PUBLISHED : State.DELETED;
        hiddenReason = null;
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
        tags = List.of();
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

    /** Whether others can do something with it now: it is out, and so is what begins its thread. */
    public boolean isOpen() {
        return state == State.PUBLISHED && thread.state == State.PUBLISHED;
    }

    /** Whether it asks something that can be answered. */
    public boolean asks() {
        return !isReply() && kind == AnnotationKind.QUESTION && deletedAt == null;
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
