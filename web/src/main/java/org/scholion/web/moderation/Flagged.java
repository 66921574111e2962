package org.scholion.web.moderation;

import java.time.Instant;
import java.util.List;
import org.scholion.domain.discussion.Flag;

/**
 * An annotation that waits for the staff, with what was said against it.
 *
 * @param mine whether its reader wrote it: nobody hides their own
 */
public record Flagged(Subject about, boolean mine, List<Raised> flags) {

    /**
     * @param by name of who raised it
     */
    public record Raised(String by, Flag.Reason reason, String remark, Instant at) {

        static Raised of(Flag flag) {
            return new Raised(flag.account.displayName, flag.reason, flag.remark, flag.raisedAt);
        }
    }
}
