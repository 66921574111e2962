package org.scholion.web.writing;

/** Says that nothing was written, and why; what was sent is still in the sender's hands. */
public class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Refusal why;

    NotWritten(Refusal why) {
        super(why.name());
        this.why = why;
    }

    public Refusal why() {
        return why;
    }
}
