package org.scholion.importer.outline;

/**
 * What the beginning of a sentence says about those around it: {@code "All this proves"} sums up.
 *
 * @param words the cue as printed
 */
public record Tie(Kind kind, String words) {

    /** In the order in which cues are asked. */
    public enum Kind {
        /** It gives a reason or an example for the sentence before it. */
        BACKS_UP,
        /** It leans on all that its paragraph, or the one before, says before it. */
        SUMS_UP,
        /** It leans on the sentence before it. */
        FOLLOWS,
        /** It goes on with what the sentence before it began. */
        GOES_ON
    }

    /** Whether the sentence draws a conclusion. */
    boolean concludes() {
        return kind == Kind.SUMS_UP || kind == Kind.FOLLOWS;
    }
}
