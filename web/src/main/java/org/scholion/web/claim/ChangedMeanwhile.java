package org.scholion.web.claim;

/** Somebody else decided something after the editor saw the page; nothing was done. */
public final class ChangedMeanwhile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChangedMeanwhile() {
        super("changed since it was seen; nothing was done");
    }
}
