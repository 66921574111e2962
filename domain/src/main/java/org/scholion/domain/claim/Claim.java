package org.scholion.domain.claim;

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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Reattachment;
import org.scholion.domain.article.Reattachment.Rule;

/**
 * A stretch of one block that asserts something. The importer suggests claims, people decide. The
 * sources offered for a claim are the note marks and citations in its stretch and are worked out
 * from the text.
 *
 * <p>Every change goes through a method that answers the reading before it, so that it can be
 * undone.
 */
@Entity
public class Claim {

    /** Whether a claim stands. */
    public enum State {
        SUGGESTED,
        CONFIRMED,
        EDITED,
        DISMISSED
    }

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Block block;

    @Embedded public ClaimReading reading;

    /** How much the claim is worth checking in class, 0 to 1, as the importer sees it. */
    @Column(nullable = false)
    public double salience;

    /** Whether a person added it; else the importer suggested it. */
    @Column(name = "added_by_hand", nullable = false)
    public boolean addedByHand;

    /** The claim of the edition before, whose decision stands here; null for a new one. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "carried_from_id")
    public Claim carriedFrom;

    /** How the place was found again in this edition; null for a new claim. */
    @Enumerated(EnumType.STRING)
    @Column(name = "carried_by", length = 20)
    public Rule carriedBy;

    @Version public int version;

    protected Claim() {}

    private Claim(Block block, ClaimReading reading, double salience, boolean addedByHand) {
        this.id = Ids.next();
        this.edition = block.edition;
        this.block = block;
        this.salience = salience;
        this.addedByHand = addedByHand;
        this.reading = within(block, reading);
    }

    /**
     * @param salience 0 to 1
     */
    public static Claim suggested(Block block, ClaimReading reading, double salience) {
        return new Claim(block, reading, salience, false);
    }

    /** A claim that a person found; it counts as confirmed. */
    public static Claim added(Block block, int start, int end, Set<ClaimKind> kinds) {
        ClaimReading reading = new ClaimReading(start, end, kinds, null).in(State.CONFIRMED);
        return new Claim(block, reading, 1, true);
    }

    /** This claim with its decision at another place, in a new edition. */
    public Claim carriedTo(Block block, Reattachment.Found place) {
        Claim carried =
                new Claim(
                        block, reading.movedTo(place.start(), place.end()), salience, addedByHand);
        carried.carriedFrom = this;
        carried.carriedBy = place.rule();
        return carried;
    }

    /**
     * This claim with its decision where a person found its words again.
     *
     * @param block of a later edition
     * @throws IllegalArgumentException where the stretch has no words or leaves the block
     */
    public Claim placedAt(Block block, int start, int end) {
        return carriedTo(block, new Reattachment.Found(block, start, end, Rule.BY_HAND));
    }

    private static ClaimReading within(Block block, ClaimReading reading) {
        int start = reading.start;
        int end = reading.end;
        String text = block.text;
        if (start < 0 || start >= end || end > text.length()) {
            throw new IllegalArgumentException(
                    "a claim from %d to %d in a block of %d characters; allowed is 0 <= start < end <= length"
                            .formatted(start, end, text.length()));
        }
        if (dividesCharacter(text, start)
                || dividesCharacter(text, end)
                || text.substring(start, end).isBlank()) {
            throw new IllegalArgumentException(
                    "a claim from %d to %d; allowed are words, with whole characters"
                            .formatted(start, end));
        }
        return reading;
    }

    /** Whether an offset lies within a character that takes two code units. */
    private static boolean dividesCharacter(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** Says that the claim stands as it is. */
    public ClaimReading confirm() {
        return change(reading.in(State.CONFIRMED));
    }

    /** Says that this is no claim worth keeping. */
    public ClaimReading dismiss() {
        return change(reading.in(State.DISMISSED));
    }

    public ClaimReading changeKinds(Set<ClaimKind> kinds) {
        return change(reading.of(kinds));
    }

    /**
     * @throws IllegalArgumentException where the stretch is empty or leaves the block
     */
    public ClaimReading moveBorders(int start, int end) {
        return change(within(block, reading.between(start, end)));
    }

    /**
     * Leaves the words from {@code start} on to a new claim, which is of the same kinds.
     *
     * @param end where the words end that stay
     * @param start where those begin that go; UTF-16 offsets in the block
     * @return the new claim
     */
    public Claim split(int end, int start) {
        ClaimReading rest = reading.between(start, reading.end).labelled(null);
        moveBorders(reading.start, end);
        return new Claim(block, rest, salience, true);
    }

    /** Takes another claim's words and kinds, and all that stands between both. */
    public ClaimReading absorb(Claim other) {
        ClaimReading before = reading;
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        kinds.addAll(reading.kinds);
        kinds.addAll(other.reading.kinds);
        moveBorders(
                Math.min(reading.start, other.reading.start),
                Math.max(reading.end, other.reading.end));
        change(reading.of(kinds));
        if (reading.attributedTo == null) {
            change(reading.saidBy(other.reading.attributedTo));
        }
        return before;
    }

    /**
     * Gives the claim a short name, in one line; blank takes it away.
     *
     * @throws IllegalArgumentException for more than {@value ClaimReading#LABEL} characters
     */
    public ClaimReading name(String label) {
        String line = label == null ? "" : label.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String name = line.isEmpty() ? null : line;
        if (name != null && name.length() > ClaimReading.LABEL) {
            throw new IllegalArgumentException(
                    "a label of %d characters; at most %d are allowed"
                            .formatted(name.length(), ClaimReading.LABEL));
        }
        return change(reading.labelled(name));
    }

    /** Puts back an earlier reading. */
    ClaimReading restore(ClaimReading earlier) {
        return change(earlier);
    }

    /** Undoes that it was made; a claim that it came from has no place again. */
    void withdraw() {
        dismiss();
        carriedFrom = null;
        carriedBy = null;
    }

    private ClaimReading change(ClaimReading next) {
        ClaimReading before = reading;
        reading = next;
        return before;
    }

    /** The words of the claim. */
    public String text() {
        return block.text.substring(reading.start, reading.end);
    }

    /** Whether one of both shares at least half of its words' letters with the other. */
    public boolean hasWordsOf(Claim other) {
        return block.id.equals(other.block.id) && covers(other.reading.start, other.reading.end);
    }

    /**
     * The same for a stretch of its block.
     *
     * @param start UTF-16 offset
     * @param end exclusive
     */
    public boolean covers(int start, int end) {
        int common = Math.min(reading.end, end) - Math.max(reading.start, start);
        int shorter = Math.min(reading.end - reading.start, end - start);
        return 2 * common >= shorter;
    }

    /** Whether somebody decided something about it, which a new edition must keep. */
    public boolean isDecided() {
        return addedByHand || reading.state != State.SUGGESTED;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Claim> {

        /** All claims of an edition in reading order, dismissed ones too, with their blocks. */
        public List<Claim> of(Edition edition) {
            return list(
                    "from Claim c join fetch c.block b where c.edition = ?1 order by b.position,"
                            + " c.reading.start, c.id",
                    edition);
        }

        /**
         * Decided claims of earlier editions whose place was not found again up to this one, with
         * their blocks and editions. Dismissed ones are among them, since their words may come
         * back.
         */
        public List<Claim> orphansOf(Edition edition) {
            return list(
                    """
                    from Claim c join fetch c.block b join fetch c.edition e join fetch b.section
                    where e.article = ?1 and e.number < ?2
                      and (c.addedByHand = true or c.reading.state <> 'SUGGESTED')
                      and not exists (select 1 from Claim n where n.carriedFrom = c)
                    order by e.number desc, b.position, c.reading.start
                    """,
                    edition.article,
                    edition.number);
        }
    }
}
