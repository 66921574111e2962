package org.scholion.domain.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What each student is expected to write in a reading. They see it in the same words. */
@Embeddable
public class Expectation {

    public static final int MOST = 100;

    /** 0 for no number. */
    @Column(name = "expected_annotations", nullable = false)
    public int annotations;

    /** 0 for no number. */
    @Column(name = "expected_replies", nullable = false)
    public int replies;

    /** By when; null for no time. */
    @Column(name = "due_at")
    public Instant due;

    protected Expectation() {}

    /**
     * @throws IllegalArgumentException for numbers outside 0 to {@value #MOST}
     */
    public Expectation(int annotations, int replies, Instant due) {
        if (Math.min(annotations, replies) < 0 || Math.max(annotations, replies) > MOST) {
            throw new IllegalArgumentException(
                    "%d annotations and %d replies expected; 0 to %d are allowed"
                            .formatted(annotations, replies, MOST));
        }
        this.annotations = annotations;
        this.replies = replies;
        this.due = due;
    }

    public static Expectation none() {
        return new Expectation(0, 0, null);
    }

    public boolean isNone() {
        return annotations == 0 && replies == 0;
    }
}
