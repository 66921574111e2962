package org.scholion.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * can be taken back. Claims are given as their editor saw them: {@link Seen} carries the version,
 * and a claim that somebody changed since is left alone ({@link ChangedMeanwhile}).
 */
@ApplicationScoped
public class Curation {

    /** A claim as the editor saw it. */
    public record Seen(long claim, int version) {}

    private final Claim.Repository claims;
    private final ClaimChange.Repository changes;
    private final Clock clock;

    Curation(Claim.Repository claims, ClaimChange.Repository changes, Clock clock) {
        this.claims = claims;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Claim confirm(Edition edition, Seen seen, String by) {
        Claim claim = claim(edition, seen);
        keep(decision(Action.CONFIRM, by), claim, claim.confirm());
        return claim;
    }

    @Transactional
    public Claim dismiss(Edition edition, Seen seen, String by) {
        Claim claim = claim(edition, seen);
        keep(decision(Action.DISMISS, by), claim, claim.dismiss());
        return claim;
    }

    @Transactional
    public Claim changeKinds(Edition edition, Seen seen, Set<ClaimKind> kinds, String by) {
        Claim claim = claim(edition, seen);
        keep(decision(Action.CHANGE_KINDS, by), claim, claim.changeKinds(kinds));
        return claim;
    }

    @Transactional
    public Claim moveBorders(Edition edition, Seen seen, int start, int end, String by) {
        Claim claim = claim(edition, seen);
        keep(decision(Action.MOVE_BORDERS, by), claim, claim.moveBorders(start, end));
        return claim;
    }

    @Transactional
    public Claim name(Edition edition, Seen seen, String label, String by) {
        Claim claim = claim(edition, seen);
        keep(decision(Action.LABEL, by), claim, claim.name(label));
        return claim;
    }

    /**
     * Makes two claims of one.
     *
     * @param at where the second begins, a UTF-16 offset in the block between the claim's borders
     * @return the first half; the second is a new claim of the same kinds
     */
    @Transactional
    public Claim split(Edition edition, Seen seen, int at, String by) {
        Claim claim = claim(edition, seen);
        if (at <= claim.reading.start || at >= claim.reading.end) {
            throw new IllegalArgumentException(
                    "a split at %d; allowed is between %d and %d"
                            .formatted(at, claim.reading.start, claim.reading.end));
        }
        Decision decision = decision(Action.SPLIT, by);
        Claim second =
                Claim.added(
                        claim.block,
                        skipSpace(claim.block, at),
                        claim.reading.end,
                        claim.reading.kinds);
        claims.persist(second);
        int end = claim.block.text.substring(0, at).stripTrailing().length();
        keep(decision, claim, claim.moveBorders(claim.reading.start, end));
        keep(decision, second, null);
        return claim;
    }

    private static int skipSpace(Block block, int at) {
        int start = at;
        while (start < block.text.length() && block.text.charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    /**
     * Makes one claim of two in the same block: the first takes all the words and kinds, the second
     * is dismissed.
     */
    @Transactional
    public Claim merge(Edition edition, Seen one, Seen other, String by) {
        Claim a = claim(edition, one);
        Claim b = claim(edition, other);
        if (a.id.equals(b.id) || !a.block.id.equals(b.block.id)) {
            throw new IllegalArgumentException("only two claims of one paragraph can become one");
        }
        Claim first = a.reading.start <= b.reading.start ? a : b;
        Claim second = first == a ? b : a;
        Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
        kinds.addAll(first.reading.kinds);
        kinds.addAll(second.reading.kinds);
        ClaimReading before = first.reading;
        first.moveBorders(before.start, Math.max(before.end, second.reading.end));
        first.changeKinds(kinds);
        Decision decision = decision(Action.MERGE, by);
        keep(decision, first, before);
        keep(decision, second, second.dismiss());
        return first;
    }

    /** Adds a claim that the importer did not suggest. */
    @Transactional
    public Claim add(Block block, int start, int end, Set<ClaimKind> kinds, String by) {
        Claim claim = Claim.added(block, start, end, kinds);
        claims.persist(claim);
        keep(decision(Action.ADD, by), claim, null);
        return claim;
    }

    /**
     * Takes back the last decision about an edition's claims.
     *
     * @return its steps; empty where there was nothing to take back
     */
    @Transactional
    public List<ClaimChange> undo(Edition edition) {
        List<ClaimChange> steps = changes.lastOf(edition);
        for (ClaimChange step : steps) {
            if (!step.undo()) {
                throw new ChangedMeanwhile(step.claim);
            }
        }
        return steps;
    }

    private Claim claim(Edition edition, Seen seen) {
        Claim claim = claims.findById(seen.claim());
        if (claim == null || !claim.edition.id.equals(edition.id)) {
            throw new NotFoundException();
        }
        if (claim.version != seen.version()) {
            throw new ChangedMeanwhile(claim);
        }
        return claim;
    }

    private Decision decision(Action action, String by) {
        return Decision.now(action, by, clock.instant());
    }

    private void keep(Decision decision, Claim claim, ClaimReading before) {
        changes.persist(new ClaimChange(decision, claim, before));
    }
}
