package org.scholion.web.library;

/** An edition does not fit into the library; nothing was changed. The message says what and why. */
public final class NotStored extends Exception {

    private static final long serialVersionUID = 1L;

    NotStored(String message, Throwable cause) {
        super(message, cause);
    }
}
