package org.scholion.web.moderation;

import java.util.List;
import java.util.stream.Stream;
import org.scholion.domain.discussion.Flag;

/**
 * The form to flag an annotation.
 *
 * @param reason null for none chosen
 * @param wrong null for nothing
 * @param raised whether a flag of theirs waits for the staff
 */
public record FlagForm(
        Subject about, Flag.Reason reason, String remark, Why wrong, boolean raised) {

    static FlagForm empty(Subject about) {
        return new FlagForm(about, null, "", null, false);
    }

    static FlagForm of(Subject about, Flag flag) {
        return new FlagForm(about, flag.reason, flag.remark, null, true);
    }

    /**
     * @param reason name of one; what is none counts as not chosen
     */
    static FlagForm typed(Subject about, String reason, String remark) {
        Flag.Reason chosen =
                Stream.of(Flag.Reason.values())
                        .filter(known -> known.name().equalsIgnoreCase(reason))
                        .findFirst()
                        .orElse(null);
        String words = remark == null ? "" : remark.strip();
        Why wrong =
                chosen == null
                        ? Why.NO_REASON
                        : words.length() > Flag.REMARK ? Why.REMARK_TOO_LONG : null;
        return new FlagForm(about, chosen, words, wrong, false);
    }

    public List<Flag.Reason> reasons() {
        return List.of(Flag.Reason.values());
    }

    public int longest() {
        return Flag.REMARK;
    }
}
