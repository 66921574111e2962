package org.scholion.importer.reference;

import org.scholion.domain.article.BibliographicFields;

/** Keeps fields within what an edition can hold: what is longer was no such field. */
final class Limits {

    private Limits() {}

    static BibliographicFields within(BibliographicFields fields) {
        fields.title = atMost(4_000, fields.title);
        fields.container = atMost(4_000, fields.container);
        fields.volume = atMost(100, fields.volume);
        fields.issue = atMost(100, fields.issue);
        fields.pages = atMost(100, fields.pages);
        fields.doi = atMost(500, fields.doi);
        fields.edn = atMost(40, fields.edn);
        fields.url = atMost(4_000, fields.url);
        fields.publisher = atMost(1_000, fields.publisher);
        fields.place = atMost(500, fields.place);
        return fields;
    }

    private static String atMost(int length, String text) {
        return text == null || text.length() > length ? null : text;
    }
}
