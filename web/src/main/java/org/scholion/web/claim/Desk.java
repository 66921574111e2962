package org.scholion.web.claim;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.scholion.domain.article.Ids;
import org.scholion.domain.claim.ClaimKind;

/**
 * What an editor has at hand on a page with claims.
 *
 * @param open whether who asks may decide about claims; else nothing of this is shown
 * @param back where a decision leads back to: path and query of the page
 * @param last the decision that can be taken back; null where there is none
 */
public record Desk(boolean open, String back, EditionClaims.Last last) {

    /** The way back as a query parameter. */
    public String backParameter() {
        return URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The decision that can be taken back, as a form sends it. */
    public String lastId() {
        return Ids.inAddress(last.decision());
    }

    public ClaimKind[] kinds() {
        return ClaimKind.values();
    }

    public ClaimKind kind(String name) {
        return ClaimKind.valueOf(name);
    }
}
