package org.scholion.web.claim;

import java.util.ArrayList;
import java.util.List;
import org.scholion.domain.claim.ClaimChange.Action;
import org.scholion.domain.claim.ClaimKind;

/**
 * What an editor wanted to do, so that nothing of it is lost when it could not be done.
 *
 * @param action null for what cannot be tried again
 * @param noun address of the form below that of the claim: {@code borders}
 * @param words the label or stretch that was sent; null where none was
 * @param kind the kind that was to change; null for none
 * @param fields what the form sent, to send it again with the claim's present version
 */
public record Attempt(
        Action action, String noun, String words, ClaimKind kind, List<Field> fields) {

    public record Field(String name, String value) {}

    /** What is not tried again, since nothing is there any more for it to be done to. */
    static Attempt lost() {
        return new Attempt(null, null, null, null, List.of());
    }

    static Attempt of(Action action, Sent sent, ClaimView claim, EditionClaims.Snapshot snapshot) {
        List<Field> fields = new ArrayList<>();
        add(fields, "toggle", sent.toggle);
        add(fields, "label", sent.label);
        add(fields, "start", sent.start);
        add(fields, "end", sent.end);
        add(fields, "at", sent.at);
        if (action == Action.MERGE) {
            add(fields, "other", sent.other);
            add(fields, "otherVersion", snapshot.claim(sent.other).version());
        }
        return new Attempt(
                action,
                noun(action),
                words(action, sent, claim, snapshot.text().paragraph(claim.block()).text()),
                sent.toggle == null ? null : Sent.kind(sent.toggle),
                fields);
    }

    private static void add(List<Field> fields, String name, Object value) {
        if (value != null) {
            fields.add(new Field(name, value.toString()));
        }
    }

    private static String noun(Action action) {
        return switch (action) {
            case CONFIRM -> "confirmation";
            case DISMISS -> "dismissal";
            case CHANGE_KINDS -> "kinds";
            case MOVE_BORDERS -> "borders";
            case SPLIT -> "halves";
            case MERGE -> "union";
            case LABEL -> "label";
            case ADD, PLACE -> throw new IllegalArgumentException("nothing to be too late for");
        };
    }

    private static String words(Action action, Sent sent, ClaimView claim, String text) {
        return switch (action) {
            case LABEL -> sent.label;
            case MOVE_BORDERS -> between(text, sent.start, sent.end);
            case SPLIT -> between(text, sent.at, Math.max(sent.at, claim.end()));
            default -> null;
        };
    }

    /** The words between two offsets, which may lie anywhere. */
    private static String between(String text, int start, int end) {
        int first = Math.min(Math.max(start, 0), text.length());
        return text.substring(first, Math.min(Math.max(end, first), text.length()));
    }

    /** Whether it may be tried again. */
    public boolean isRepeatable() {
        return noun != null;
    }
}
