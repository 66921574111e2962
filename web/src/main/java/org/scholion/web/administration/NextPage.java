package org.scholion.web.administration;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.scholion.domain.article.Ids;

/**
 * Where the next page of a list begins, as the query of an address: {@code ?after=0QDJ…&q=lind}.
 *
 * @param query begins with a question mark
 */
record NextPage(String query) {

    /**
     * @param last id of the last line shown
     */
    static NextPage of(long last) {
        return new NextPage("?after=" + Ids.inAddress(last));
    }

    /** Keeps what the list was asked for; an empty value or null is left out. */
    NextPage with(String name, String value) {
        return value == null || value.isEmpty()
                ? this
                : new NextPage(
                        query
                                + "&"
                                + name
                                + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
