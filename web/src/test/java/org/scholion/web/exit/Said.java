package org.scholion.web.exit;

import org.scholion.domain.discussion.Annotation.State;
import org.scholion.domain.discussion.Audience;

/**
 * What somebody said, as the test wrote it down. Each of its texts holds a word of its own: {@code
 * word00042x} what it says, {@code tagg00042x} its tag, {@code past00042x} what it said before,
 * {@code flag00042x} what somebody remarked when they flagged it, {@code whyy00042x} why it was
 * hidden, {@code line00042x} what came out of it.
 *
 * @param number of all that is said in the test
 * @param answers null for the first of a thread
 * @param table of its author when they wrote it; null for none
 * @param taught whether its author taught then
 * @param audience that of its thread
 * @param takenBack whether its author deleted it; it may be hidden too
 * @param onceHidden whether it was hidden at any time
 * @param silent whether it is a highlight without words
 * @param flaggedBy null where nobody did
 * @param place of its target in a list of strips: {@code block-…}
 * @param id of it
 */
record Said(
        int number,
        Said answers,
        Person by,
        Person.Table table,
        boolean taught,
        Audience audience,
        State state,
        boolean takenBack,
        boolean onceHidden,
        boolean silent,
        boolean settled,
        Person flaggedBy,
        String place,
        long id) {

    /** The texts of a post that have a word of their own. */
    enum Text {
        WORD,
        TAGG,
        PAST,
        FLAG,
        WHYY,
        LINE
    }

    static String marker(Text text, int number) {
        return "%s%05dx".formatted(text.name().toLowerCase(java.util.Locale.ROOT), number);
    }

    String marker(Text text) {
        return marker(text, number);
    }

    Said first() {
        return answers == null ? this : answers.first();
    }

    boolean isFirst() {
        return answers == null;
    }

    boolean isDraft() {
        return state == State.DRAFT;
    }

    boolean isHidden() {
        return state == State.HIDDEN;
    }

    /** Whether it counts as written where some of one's own are needed. */
    boolean counts() {
        return !silent
                && audience != Audience.ONLY_ME
                && (state == State.PUBLISHED || state == State.HIDDEN);
    }

    @Override
    public String toString() {
        return "%d by %s for %s, %s%s%s"
                .formatted(
                        number,
                        by,
                        audience,
                        state,
                        takenBack ? ", taken back" : "",
                        isFirst() ? "" : ", answers (" + answers + ")");
    }
}
