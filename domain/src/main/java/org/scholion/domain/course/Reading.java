package org.scholion.domain.course;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;

/** An edition given to a course: when it opens and closes, what is expected, who sees what. */
@Entity
public class Reading {

    public static final int TITLE = 300;
    public static final int INSTRUCTIONS = 20_000;

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** Its place in the course, from 0. */
    @Column(nullable = false)
    public int position;

    @Column(nullable = false, length = TITLE)
    public String title;

    /** Markdown; empty for none. */
    @Column(nullable = false, length = INSTRUCTIONS)
    public String instructions;

    /** Whether students know of it. */
    @Column(nullable = false)
    public boolean published;

    /** Null for as soon as it is published. */
    public Instant opensAt;

    /** Null for never. */
    public Instant closesAt;

    @Embedded public SharingRules sharing;

    /** When an instructor showed everybody what all wrote; null until then. */
    public Instant revealedAt;

    @Embedded public Expectation expected;

    /** Whether its members see who has it open now. */
    @Column(nullable = false)
    public boolean showsPresence;

    @Embedded public TagRules tagging;

    /** Number of the last change of its talk; only the database counts it. */
    @Column(name = "talk_revision", insertable = false, updatable = false)
    public long talkRevision;

    /** What was read of the talk before this number is not to be completed but read anew. */
    @Column(name = "rebuilt_revision", insertable = false, updatable = false)
    public long rebuiltRevision;

    @Column(nullable = false)
    public Instant createdAt;

    @Version public int version;

    protected Reading() {}

    /** A draft that everybody may see everything in, once it is published. */
    public Reading(Course course, Edition edition, String title, int position, Instant now) {
        this.id = Ids.next();
        this.course = course;
        this.edition = edition;
        this.position = position;
        this.instructions = "";
        this.sharing = SharingRules.open();
        this.expected = Expectation.none();
        this.tagging = TagRules.free();
        this.createdAt = now;
        describe(title, "");
    }

    /**
     * @throws IllegalArgumentException for a blank title, or words that are too long
     */
    public void describe(String title, String instructions) {
        this.title = Words.within("title", title, 1, TITLE);
        this.instructions = Words.within("text of instructions", instructions, 0, INSTRUCTIONS);
    }

    /**
     * @param opensAt null for as soon as it is published
     * @param closesAt null for never
     * @throws IllegalArgumentException where it would close before it opens
     */
    public void schedule(Instant opensAt, Instant closesAt) {
        if (opensAt != null && closesAt != null && !opensAt.isBefore(closesAt)) {
            throw new IllegalArgumentException(
                    "a reading that opens at %s and closes at %s; it must close later"
                            .formatted(opensAt, closesAt));
        }
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    public void share(SharingRules sharing) {
        this.sharing = sharing;
    }

    public void expect(Expectation expected) {
        this.expected = expected;
    }

    public void tagBy(TagRules tagging) {
        this.tagging = tagging;
    }

    public void showPresence(boolean shown) {
        showsPresence = shown;
    }

    public void publish() {
        published = true;
    }

    /** Back to a draft, which no student sees. */
    public void withdraw() {
        published = false;
    }

    public void reveal(Instant now) {
        revealedAt = now;
    }

    public void conceal() {
        revealedAt = null;
    }

    public void moveTo(int position) {
        this.position = position;
    }

    /**
     * Gives another edition of the same article. What was written about the old one must be placed
     * in the new one by whoever calls this.
     *
     * @throws IllegalArgumentException for an edition of another article
     */
    public void give(Edition edition) {
        if (!edition.article.id.equals(this.edition.article.id)) {
            throw new IllegalArgumentException(
                    "edition %d of %s in a reading of %s"
                            .formatted(
                                    edition.number,
                                    edition.article.slug,
                                    this.edition.article.slug));
        }
        this.edition = edition;
    }

    /** Whether what students wrote is still to be shown to the others by an instructor. */
    public boolean awaitsReveal() {
        return sharing.peersShown == PeersShown.WHEN_REVEALED && revealedAt == null;
    }

    public Phase phase(Instant now) {
        if (!published) {
            return Phase.DRAFT;
        }
        if (opensAt != null && now.isBefore(opensAt)) {
            return Phase.AHEAD;
        }
        return closesAt == null || now.isBefore(closesAt) ? Phase.OPEN : Phase.CLOSED;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Reading> {

        /** The readings of a course in its order, with the editions they give. */
        public List<Reading> of(long course) {
            return list(
                    "from Reading r join fetch r.edition e join fetch e.article"
                            + " where r.course.id = ?1 order by r.position, r.id",
                    course);
        }

        /** One reading with its course and edition. */
        public Optional<Reading> whole(long id) {
            return find(
                            "from Reading r join fetch r.course join fetch r.edition e"
                                    + " join fetch e.article where r.id = ?1",
                            id)
                    .firstResultOptional();
        }
    }
}
