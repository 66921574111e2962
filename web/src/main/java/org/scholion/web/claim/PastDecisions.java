package org.scholion.web.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Edition;
import org.scholion.domain.claim.ClaimChange;

/** The history of an edition's claims. */
@ApplicationScoped
class PastDecisions {

    /** Steps on the page, newest first; older ones stay in the database. */
    private static final int MOST = 500;

    private final ClaimChange.Repository changes;
    private final EntityManager database;

    PastDecisions(ClaimChange.Repository changes, EntityManager database) {
        this.changes = changes;
        this.database = database;
    }

    /** The decisions about an edition's claims, newest first. */
    @Transactional
    List<PastDecision> of(long edition) {
        Map<Long, List<ClaimChange>> byDecision = new LinkedHashMap<>();
        for (ClaimChange step : changes.of(database.getReference(Edition.class, edition), MOST)) {
            byDecision.computeIfAbsent(step.decision, number -> new ArrayList<>()).add(step);
        }
        return byDecision.values().stream().map(PastDecisions::decision).toList();
    }

    private static PastDecision decision(List<ClaimChange> steps) {
        ClaimChange first = steps.get(0);
        return new PastDecision(
                first.action,
                first.by,
                first.at,
                first.undone,
                steps.stream().map(PastDecision.Step::of).toList());
    }
}
