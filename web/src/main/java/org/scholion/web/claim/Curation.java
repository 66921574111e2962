package org.scholion.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimChange;
import org.scholion.domain.claim.ClaimChange.Action;
import org.scholion.domain.claim.ClaimChange.Decision;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.domain.claim.ClaimReading;

/**
 * What an editor decides about claims. Each decision is one transaction, is kept in the history and
 * can be taken back; one that changes nothing is not kept. Decisions about one edition are taken
 * one after the other. Claims are given as their editor saw them: {@link Seen} carries the version,
 * and a claim that somebody changed since is left alone ({@link ChangedMeanwhile}).
 */
@ApplicationScoped
public class Curation {

    /** A claim as the editor saw it. */
    public record Seen(long claim, int version) {}

    /** A decision about the claims of one edition. */
    public record Editor(long edition, String name) {}

    private final Claim.Repository claims;
    private final ClaimChange.Repository changes;
    private final EntityManager database;
    private final Clock clock;

    Curation(
            Claim.Repository claims,
            ClaimChange.Repository changes,
            EntityManager database,
            Clock clock) {
        this.claims = claims;
        this.changes = changes;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    public void confirm(Editor editor, Seen seen) {
        decide(editor, Action.CONFIRM, seen, Claim::confirm);
    }

    @Transactional
    public void dismiss(Editor editor, Seen seen) {
        decide(editor, Action.DISMISS, seen, Claim::dismiss);
    }

    /** Makes the claim of this kind if it was not, and else takes the kind away. */
    @Transactional
    public void toggleKind(Editor editor, Seen seen, ClaimKind kind) {
        decide(
                editor,
                Action.CHANGE_KINDS,
                seen,
                claim -> {
                    Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
                    kinds.addAll(claim.reading.kinds);
                    if (!kinds.remove(kind)) {
                        kinds.add(kind);
                    }
                    return claim.changeKinds(kinds);
                });
    }

    /**
     * @throws IllegalArgumentException where the stretch is empty or leaves the block
     */
    @Transactional
    public void moveBorders(Editor editor, Seen seen, int start, int end) {
        decide(editor, Action.MOVE_BORDERS, seen, claim -> claim.moveBorders(start, end));
    }

    /**
     * @throws IllegalArgumentException for a label that is too long
     */
    @Transactional
    public void name(Editor editor, Seen seen, String label) {
        decide(editor, Action.LABEL, seen, claim -> claim.name(label));
    }

    /**
     * Makes two claims of one. The first half stays the claim that it was; the second is a new
     * claim of the same kinds.
     *
     * @param at where the second begins, a UTF-16 offset in the block between the claim's borders
     * @return id of the second
     * @throws IllegalArgumentException where one half would be empty
     */
    @Transactional
    public long split(Editor editor, Seen seen, int at) {
        waitForTurn(editor);
        Claim claim = claim(editor, seen);
        ClaimReading before = claim.reading;
        String text = claim.block.text;
        if (at <= before.start
                || at >= before.end
                || text.substring(before.start, at).isBlank()
                || text.substring(at, before.end).isBlank()) {
            throw new IllegalArgumentException(
                    "a split at %d; allowed is between the words from %d to %d"
                            .formatted(at, before.start, before.end));
        }
        int start = before.end - text.substring(at, before.end).stripLeading().length();
        int end = before.start + text.substring(before.start, at).stripTrailing().length();
        Claim second = claim.split(end, start);
        claims.persist(second);
        Decision decision = decision(Action.SPLIT, editor);
        keep(decision, claim, before);
        keep(decision, second, null);
        return second.id;
    }

    /**
     * Makes one claim of two in the same block: the first takes all the words and kinds, the second
     * is dismissed.
     *
     * @throws IllegalArgumentException for claims of two blocks
     */
    @Transactional
    public void merge(Editor editor, Seen one, Seen other) {
        waitForTurn(editor);
        Claim a = claim(editor, one);
        Claim b = claim(editor, other);
        if (a.id.equals(b.id) || !a.block.id.equals(b.block.id)) {
            throw new IllegalArgumentException("only two claims of one paragraph can become one");
        }
        Claim first = a.reading.start <= b.reading.start ? a : b;
        Claim second = first == a ? b : a;
        Decision decision = decision(Action.MERGE, editor);
        keep(decision, first, first.absorb(second));
        keep(decision, second, second.dismiss());
    }

    /**
     * Adds a claim that the importer did not suggest.
     *
     * @return its id
     * @throws NotFoundException where the edition has no such block
     */
    @Transactional
    public long add(Editor editor, long blockId, int start, int end, Set<ClaimKind> kinds) {
        waitForTurn(editor);
        Claim claim = Claim.added(block(editor, blockId), start, end, kinds);
        claims.persist(claim);
        keep(decision(Action.ADD, editor), claim, null);
        return claim.id;
    }

    /**
     * Puts a claim of an earlier edition, which has no place in this one, where its words are now.
     * A suggestion for the same words that nobody decided about gives way to it.
     *
     * @return id of the claim that stands there
     * @throws ChangedMeanwhile where it has a place by now
     * @throws IllegalArgumentException where the stretch has no words or leaves the block
     */
    @Transactional
    public long place(Editor editor, Seen seen, long blockId, int start, int end) {
        Edition edition = waitForTurn(editor);
        Claim orphan = orphan(edition, seen);
        Claim placed = orphan.placedAt(block(editor, blockId), start, end);
        Decision decision = decision(Action.PLACE, editor);
        for (Claim there : claims.of(edition)) {
            if (!there.isDecided() && there.hasWordsOf(placed)) {
                keep(decision, there, there.dismiss());
            }
        }
        claims.persist(placed);
        keep(decision, placed, null);
        return placed.id;
    }

    /**
     * Gives up a claim of an earlier edition, which has no place in this one.
     *
     * @throws ChangedMeanwhile where it has a place by now
     */
    @Transactional
    public void giveUp(Editor editor, Seen seen) {
        Edition edition = waitForTurn(editor);
        Claim orphan = orphan(edition, seen);
        ClaimReading before = orphan.dismiss();
        if (!orphan.reading.equals(before)) {
            changes.persist(
                    new ClaimChange(decision(Action.DISMISS, editor), orphan, before, edition));
        }
    }

    private Claim orphan(Edition edition, Seen seen) {
        Claim orphan = claims.findById(seen.claim());
        if (orphan == null
                || orphan.edition.number >= edition.number
                || !orphan.edition.article.id.equals(edition.article.id)) {
            throw new NotFoundException();
        }
        if (orphan.version != seen.version() || !claims.orphansOf(edition).contains(orphan)) {
            throw new ChangedMeanwhile();
        }
        return orphan;
    }

    /**
     * Takes back the last decision about an edition's claims.
     *
     * @param last number of the decision that the editor saw as the last
     * @return ids of the claims that changed
     * @throws ChangedMeanwhile where another decision is the last by now
     */
    @Transactional
    public List<Long> undo(Editor editor, long last) {
        waitForTurn(editor);
        List<ClaimChange> steps =
                changes.lastOf(database.getReference(Edition.class, editor.edition()));
        if (steps.isEmpty() || steps.get(0).decision != last) {
            throw new ChangedMeanwhile();
        }
        for (ClaimChange step : steps) {
            if (!step.undo()) {
                throw new ChangedMeanwhile();
            }
        }
        return steps.stream().map(step -> step.claim.id).sorted().toList();
    }

    private void decide(
            Editor editor, Action action, Seen seen, Function<Claim, ClaimReading> change) {
        waitForTurn(editor);
        Claim claim = claim(editor, seen);
        keep(decision(action, editor), claim, change.apply(claim));
    }

    /** Until this transaction ends nobody else decides about the edition. */
    private Edition waitForTurn(Editor editor) {
        Edition edition =
                database.find(Edition.class, editor.edition(), LockModeType.PESSIMISTIC_WRITE);
        if (edition == null) {
            throw new NotFoundException();
        }
        return edition;
    }

    private Block block(Editor editor, long id) {
        Block block = database.find(Block.class, id);
        if (block == null || block.edition.id != editor.edition()) {
            throw new NotFoundException();
        }
        return block;
    }

    private Claim claim(Editor editor, Seen seen) {
        Claim claim = claims.findById(seen.claim());
        if (claim == null || claim.edition.id != editor.edition()) {
            throw new NotFoundException();
        }
        if (claim.version != seen.version()) {
            throw new ChangedMeanwhile();
        }
        return claim;
    }

    private Decision decision(Action action, Editor editor) {
        return Decision.now(action, editor.name(), clock.instant());
    }

    private void keep(Decision decision, Claim claim, ClaimReading before) {
        if (!claim.reading.equals(before)) {
            changes.persist(new ClaimChange(decision, claim, before));
        }
    }
}
