package org.scholion.web.moderation;

import java.time.Instant;
import java.util.List;
import org.scholion.domain.discussion.Flag;

/** An annotation that waits for the staff, with what was said against it. */
public record Flagged(Subject about, List<Raised> flags) {

    /**
     * @param by name of who raised it
     */
    public record Raised(String by, Flag.Reason reason, String remark, Instant at) {

        static Raised of(Flag flag) {
            return new Raised(flag.account.displayName, flag.reason, flag.remark, flag.raisedAt);
        }
    }
}
