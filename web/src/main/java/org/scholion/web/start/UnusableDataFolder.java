package org.scholion.web.start;

/** The portal cannot keep its data where it should; the message says why and what to do. */
final class UnusableDataFolder extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableDataFolder(String message) {
        super(message);
    }
}
