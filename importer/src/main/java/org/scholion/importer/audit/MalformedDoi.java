package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.Reference;

/**
 * A DOI that cannot be one: it is not {@code 10.}, four to nine digits (perhaps with further
 * parts), a slash and a suffix; or the suffix holds a letter outside ASCII, or ends in a comma or
 * stop.
 *
 * <p>Where the importer read no DOI from an entry, the words behind {@code doi.org/} or {@code
 * DOI:} are judged. Case does not matter. Silent for entries without a DOI.
 */
final class MalformedDoi implements Check {

    // DOI Handbook 2.2: prefix "10." registrant code, suffix any graphic character; the ASCII rule
    // is
    // what Crossref registers since 2008.
    private static final Pattern DOI =
            Pattern.compile("10\\.\\d{4,9}(?:\\.\\d++)*+/[\\x21-\\x7E]*[\\x21-\\x7E&&[^.,;:]]");
    private static final Pattern PRINTED =
            Pattern.compile("(?i)(?:doi\\.org/|\\bdoi:\\s?)([^\\s<>\\])]++)");

    @Override
    public String code() {
        return "doi-malformed";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<SuggestedFinding> findings = new ArrayList<>();
        String own = edition.edition().doi;
        if (own != null && !isDoi(own)) {
            findings.add(finding(Place.article(own), "The article", own));
        }
        for (Reference reference : edition.edition().references()) {
            String doi = printed(reference);
            if (doi != null && !isDoi(doi)) {
                findings.add(finding(Place.of(reference), Printed.name(reference), doi));
            }
        }
        return findings;
    }

    private SuggestedFinding finding(Place place, String what, String doi) {
        return SuggestedFinding.warning(
                this, place, "%s has “%s” for a DOI, which cannot be one.".formatted(what, doi));
    }

    private static boolean isDoi(String doi) {
        return DOI.matcher(doi).matches();
    }

    private static String printed(Reference reference) {
        if (reference.fields.doi != null) {
            return reference.fields.doi;
        }
        Matcher printed = PRINTED.matcher(reference.text);
        return printed.find() ? printed.group(1).replaceFirst("[.,;]$", "") : null;
    }
}
