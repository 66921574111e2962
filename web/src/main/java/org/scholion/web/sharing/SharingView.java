package org.scholion.web.sharing;

import java.util.List;

/**
 * Who may read an article and where it is read.
 *
 * @param ownerless whether it came with the portal: it stays open to everybody
 * @param shares courses that it is shared with, of those that who asks may know of
 * @param offered courses that who asks teaches and that it is not shared with
 * @param elsewhere how many courses more read it
 */
record SharingView(
        boolean ownerless,
        boolean openToAll,
        List<Share> shares,
        List<Offered> offered,
        int elsewhere) {

    /**
     * @param readings of this article in the course
     * @param member whether who asks takes part in it, so that they may follow its address
     */
    record Share(
            String id,
            String course,
            String title,
            String term,
            boolean member,
            List<Used> readings) {}

    /** A reading that gives the article to the course. */
    record Used(String id, String title, int edition) {}

    record Offered(String course, String title, String term) {}
}
