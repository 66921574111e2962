package org.scholion.importer.reference;

import java.util.List;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Contributor;
import org.scholion.importer.parsed.ParsedReference;

/** Takes one entry of a bibliography apart. Pure; never throws on bad input. */
public final class ReferenceReader {

    /** What an entry was taken apart into. */
    public record Reading(BibliographicFields fields, List<Contributor> contributors) {
        public Reading {
            contributors = List.copyOf(contributors);
        }
    }

    /**
     * @param articleLanguage BCP 47 tag of the article, the language of entries that do not say
     *     theirs
     */
    public Reading read(ParsedReference entry, String articleLanguage) {
        return new Reading(new BibliographicFields(null, null, null, null), List.of());
    }
}
