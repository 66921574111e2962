package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.importer.parsed.ParsedStatement;

/** What has been found out about an article outside its text. Filled by the front rules. */
final class FrontDraft {

    final Map<String, String> titles = new LinkedHashMap<>();
    final Map<String, String> abstracts = new LinkedHashMap<>();
    final Map<String, List<String>> keywords = new LinkedHashMap<>();
    final Map<String, List<BylineName>> bylines = new LinkedHashMap<>();

    /** Label to language to name. */
    final Map<String, Map<String, String>> affiliations = new LinkedHashMap<>();

    /** Addresses that stand alone: of the author to write to. */
    final Set<String> emails = new LinkedHashSet<>();

    final List<ParsedStatement> statements = new ArrayList<>();
    final List<AboutEntry> about = new ArrayList<>();

    /** Kind of date (a key of {@code labels.*.txt}) to ISO date. */
    final Map<String, String> dates = new LinkedHashMap<>();

    final Map<String, String> journals = new LinkedHashMap<>();

    /** Volume, issue, first, last and year by these names. */
    final Map<String, String> place = new LinkedHashMap<>();

    String type;
    String doi;
    String citedDoi;
    String edn;
    String issn;
    String licenceText;
    String licenceUrl;

    void state(ParsedStatement.Kind kind, String label, String text, List<Integer> lines) {
        String language =
                Languages.of(
                        text.chars().noneMatch(Character::isLetter) && label != null
                                ? label
                                : text);
        statements.add(new ParsedStatement(kind, language, label, text, lines));
    }
}
