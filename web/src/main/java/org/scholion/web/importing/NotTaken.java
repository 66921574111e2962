package org.scholion.web.importing;

/** A file was not taken in, and nothing is kept of it. */
final class NotTaken extends Exception {

    private static final long serialVersionUID = 1L;

    final Refusal refusal;

    NotTaken(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }
}
