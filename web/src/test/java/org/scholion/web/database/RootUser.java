package org.scholion.web.database;

import java.io.IOException;

/**
 * PostgreSQL refuses to run as root. The embedded one helps itself with a user namespace ({@code
 * unshare -U}), which some containers forbid.
 */
public final class RootUser {

    private RootUser() {}

    /**
     * @throws IllegalStateException with what to do, where PostgreSQL could not be started
     */
    public static void check() throws IOException {
        if (System.getProperty("user.name").equals("root") && !mayLeaveRoot()) {
            throw new IllegalStateException(
                    "PostgreSQL does not run as root, and 'unshare -U' is not allowed here: run the"
                            + " tests as another user");
        }
    }

    private static boolean mayLeaveRoot() throws IOException {
        try {
            return new ProcessBuilder("unshare", "-U", "true").start().waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
