package org.scholion.importer.reference;

import java.util.ArrayList;
import java.util.List;
import org.scholion.domain.article.Contributor;

/** The fields of one entry while its readers fill them. */
final class Draft {
    final List<Contributor> contributors = new ArrayList<>();
    String type;
    Integer year;
    String yearSuffix;
    String title;
    String container;
    String volume;
    String issue;
    String pages;
    String publisher;
    String place;

    void people(Contributor.Role role, List<Name> names) {
        for (Name name : names) {
            contributors.add(Contributor.person(role, name.family(), name.given()));
        }
    }
}
