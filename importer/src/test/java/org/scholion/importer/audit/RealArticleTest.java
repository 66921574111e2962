package org.scholion.importer.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.importer.ArticleImporter;
import org.scholion.importer.RejectedSource;
import org.scholion.importer.gold.GoldFolder;

/** The audit of the one article whose oddities were collected by hand. */
class RealArticleTest {

    private static final String GOLD = "gold/pivot-to-the-east.json";
    private static final int FALSE_ALARMS_AT_MOST = 5;

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

    private record Oddity(String id, String code, List<Integer> lines) {}

    private final List<SuggestedFinding> findings = findings();
    private final List<Oddity> oddities = oddities();

    private static List<SuggestedFinding> findings() {
        try {
            Path article = GoldFolder.file("articles/pivot-to-the-east.md");
            return SourceAudit.standard()
                    .check(ArticleImporter.standard(Clock.systemUTC()).read(article));
        } catch (RejectedSource | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Oddity> oddities() {
        List<Oddity> oddities = new ArrayList<>();
        for (JsonNode oddity : GoldFolder.read(GOLD).path("oddities")) {
            String code = CHECKS.get(oddity.path("kind").asText());
            if (code != null && !oddity.path("external").asBoolean()) {
                List<Integer> lines = new ArrayList<>();
                oddity.path("lines").forEach(line -> lines.add(line.asInt()));
                oddities.add(new Oddity(oddity.path("id").asText(), code, lines));
            }
        }
        return oddities;
    }

    /** Findings about the article as a whole have no lines. */
    private static boolean isAbout(SuggestedFinding finding, Oddity oddity) {
        return finding.code().equals(oddity.code())
                && (finding.lines().isEmpty()
                        || finding.lines().stream().anyMatch(oddity.lines()::contains));
    }

    @Test
    void findsTheOdditiesThatItsCodesName() {
        List<String> missed = new ArrayList<>();
        for (Oddity oddity : oddities) {
            Set<Integer> lines = new HashSet<>(oddity.lines());
            boolean found = false;
            for (SuggestedFinding finding : findings) {
                if (isAbout(finding, oddity)) {
                    found = true;
                    lines.removeAll(finding.lines());
                    lines.removeIf(line -> finding.lines().isEmpty());
                }
            }
            if (!found || !lines.isEmpty()) {
                missed.add(oddity.id() + " " + oddity.code() + " " + lines);
            }
        }
        System.out.printf(
                "Audit of the real article: %d findings; %d of %d collected oddities found%n",
                findings.size(), oddities.size() - missed.size(), oddities.size());
        assertEquals(List.of(), missed);
    }

    @Test
    void saysLittleBesideThem() {
        List<String> beside =
                findings.stream()
                        .filter(f -> oddities.stream().noneMatch(o -> isAbout(f, o)))
                        .map(f -> f.code() + " " + f.lines())
                        .toList();
        System.out.printf("Findings that are in no collection: %s%n", beside);
        assertTrue(beside.size() <= FALSE_ALARMS_AT_MOST, beside::toString);
    }
}
