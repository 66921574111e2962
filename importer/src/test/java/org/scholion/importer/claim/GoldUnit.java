package org.scholion.importer.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.scholion.domain.claim.ClaimKind;

/**
 * A sentence or list item that a person labelled, and the claims of the importer that lie on it.
 */
final class GoldUnit {

    final String id;
    final String text;
    final Set<ClaimKind> kinds = EnumSet.noneOf(ClaimKind.class);
    final boolean sure;
    final Set<String> evidence = new HashSet<>();
    final List<Measure> figures = new ArrayList<>();
    final boolean relevant;
    final List<SuggestedClaim> claims = new ArrayList<>();
    int start = -1;
    int end = -1;

    GoldUnit(JsonNode gold) {
        id = gold.path("id").asText();
        text = gold.path("text").asText();
        if (gold.path("is_claim").asBoolean()) {
            for (JsonNode type : gold.path("types")) {
                String kind = type.asText().replace("normative_", "");
                kinds.add(ClaimKind.valueOf(kind.toUpperCase(Locale.ROOT)));
            }
        }
        sure = !gold.path("confidence").asText().equals("low");
        gold.path("evidence").path("footnotes").forEach(n -> evidence.add("note " + n.asText()));
        gold.path("evidence").path("references").forEach(r -> evidence.add(r.path("ref").asText()));
        gold.path("numbers")
                .forEach(
                        n ->
                                figures.add(
                                        Measure.of(
                                                n.path("value").asText(),
                                                n.path("unit").asText(""))));
        relevant = gold.path("check_worthiness").asInt() == 2 || gold.path("central").asBoolean();
    }

    Set<ClaimKind> foundKinds() {
        Set<ClaimKind> found = EnumSet.noneOf(ClaimKind.class);
        claims.forEach(c -> found.addAll(c.kinds()));
        return found;
    }

    Set<String> foundEvidence() {
        Set<String> found = new HashSet<>();
        for (SuggestedClaim claim : claims) {
            claim.notes().forEach(n -> found.add("note " + n.number));
            claim.references().forEach(r -> found.add(r.key));
        }
        return found;
    }

    List<Measure> foundFigures() {
        return claims.stream()
                .flatMap(c -> c.figures().stream())
                .map(f -> Measure.of(f.value(), f.unit()))
                .toList();
    }

    double salience() {
        return claims.stream().mapToDouble(SuggestedClaim::salience).max().orElse(-1);
    }
}
