package org.scholion.web.claim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimChange;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.domain.claim.ClaimReading;

/**
 * A decision in the history, with what it changed.
 *
 * @param edition number of the edition that was read
 */
public record PastDecision(
        ClaimChange.Action action,
        String by,
        Instant at,
        boolean undone,
        int edition,
        List<Step> steps) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * What became of one claim.
     *
     * @param ofOrphan whether it is one of an earlier edition than the one that was read
     * @param before null where the decision made the claim
     */
    public record Step(
            String claim, boolean ofOrphan, Integer paragraph, Version before, Version after) {

        static Step of(ClaimChange change) {
            return new Step(
                    Ids.inAddress(change.claim.id),
                    !change.claim.edition.id.equals(change.edition.id),
                    change.claim.block.number,
                    change.before == null ? null : Version.of(change.before, change.claim),
                    Version.of(change.after, change.claim));
        }

        /** Whether the words changed, so that they must be shown twice. */
        public boolean isMoved() {
            return before != null && !before.words.equals(after.words);
        }
    }

    /** How a claim stood. */
    public record Version(String words, List<ClaimKind> kinds, String label, Claim.State state) {

        static Version of(ClaimReading reading, Claim claim) {
            return new Version(
                    claim.block.text.substring(reading.start, reading.end),
                    List.copyOf(reading.kinds),
                    reading.label,
                    reading.state);
        }
    }

    /** Of the steps of one decision. */
    static PastDecision of(List<ClaimChange> steps) {
        ClaimChange first = steps.get(0);
        return new PastDecision(
                first.action,
                first.by,
                first.at,
                first.undone,
                first.edition.number,
                steps.stream().map(Step::of).toList());
    }

    /** To the second, as HTML takes it. */
    public String machineTime() {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The time of day, in UTC. */
    public String time() {
        return MINUTE.format(at.atZone(ZoneOffset.UTC)) + " UTC";
    }
}
