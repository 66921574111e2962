package org.scholion.importer.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.scholion.importer.gold.GoldFolder;

/** The audit of the one article whose oddities were collected by hand. */
class RealArticleTest {

    private static final String GOLD = "gold/pivot-to-the-east.json";

    /** Kinds of the collection, and the check whose code names them. */
    private static final Map<String, String> CHECKS =
            Map.ofEntries(
                    Map.entry("licence_mismatch", "licence-differs"),
                    Map.entry("cyrillic_in_url", "foreign-letters-in-address"),
                    Map.entry("duplicate_source", "source-repeated"),
                    Map.entry("accessed_before_published", "accessed-before-published"),
                    Map.entry("date_vs_url", "date-differs-from-address"),
                    Map.entry("title_contradicts_sentence", "title-number-differs"),
                    Map.entry("title_does_not_support", "title-number-differs"),
                    Map.entry("source_period_mismatch", "source-of-another-period"),
                    Map.entry("source_older_than_fact", "source-older-than-fact"),
                    Map.entry("publisher_vs_url", "publisher-differs-from-host"),
                    Map.entry("publisher_name", "publisher-differs-from-host"),
                    Map.entry("undated_source", "source-undated"),
                    Map.entry("quote_without_source", "quotation-without-source"),
                    Map.entry("arithmetic", "growth-differs"),
                    Map.entry("rounding", "quantity-given-twice"));

    private final List<SuggestedFinding> findings =
            SourceAudit.standard().check(GoldArticle.read(GOLD));

    @Test
    void findsTheOdditiesThatItsCodesName() {
        Map<String, TreeSet<Integer>> lines =
                findings.stream()
                        .flatMap(f -> f.lines().stream().map(l -> Map.entry(f.code(), l)))
                        .collect(
                                groupingBy(
                                        Map.Entry::getKey,
                                        TreeMap::new,
                                        mapping(Map.Entry::getValue, toCollection(TreeSet::new))));
        List<String> missed = new ArrayList<>();
        for (JsonNode oddity : GoldFolder.read(GOLD).path("oddities")) {
            String code = CHECKS.get(oddity.path("kind").asText());
            if (code != null && !oddity.path("external").asBoolean()) {
                TreeSet<Integer> there = lines.getOrDefault(code, new TreeSet<>());
                boolean isFound = findings.stream().anyMatch(f -> isOfTheArticle(f, code));
                for (JsonNode line : oddity.path("lines")) {
                    isFound |= there.contains(line.asInt());
                }
                if (!isFound) {
                    missed.add(oddity.path("id").asText() + " " + oddity.path("what").asText());
                }
            }
        }
        assertEquals(List.of(), missed);
    }

    private static boolean isOfTheArticle(SuggestedFinding finding, String code) {
        return finding.code().equals(code) && finding.lines().isEmpty();
    }

    @Test
    void saysNothingBesideThem() {
        findings.forEach(
                f ->
                        System.out.println(
                                f.severity()
                                        + " "
                                        + f.code()
                                        + " "
                                        + f.lines()
                                        + " "
                                        + f.message()));
        assertTrue(findings.size() <= 21, () -> "%d findings".formatted(findings.size()));
    }
}
