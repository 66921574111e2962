package org.scholion.web.article;

import org.scholion.web.markup.WebAddress;

/** A DOI is shown as its full address: {@code https://doi.org/10.1000/182}. */
final class Doi {

    private Doi() {}

    /** The address of a bare DOI; null of null and of what is no DOI. */
    static String address(String doi) {
        return doi == null || !doi.startsWith("10.")
                ? null
                : WebAddress.safe("https://doi.org/" + doi).orElse(null);
    }
}
