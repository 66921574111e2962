package org.scholion.web.claim;

import org.scholion.web.language.ReturnPath;

/** Where a decision leads back to. */
final class Way {

    private Way() {}

    /**
     * @param sent what the form said; null, or anything but a path of this portal, counts as none
     * @return path and query, without a fragment; the article's claims where the form said none
     */
    static String back(String sent, EditionClaims.Snapshot snapshot) {
        String path = new ReturnPath(sent).value();
        int fragment = path.indexOf('#');
        String bare = fragment < 0 ? path : path.substring(0, fragment);
        return bare.equals("/") ? snapshot.text().edition().masthead().address() + "/claims" : bare;
    }
}
