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

/** The history of the claims of an edition and of those before it. */
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

    /** Which edition of its article it is. */
    @Transactional
    int number(long edition) {
        return database.find(Edition.class, edition).number;
    }

    /** Newest first. */
    @Transactional
    List<PastDecision> of(long edition) {
        Map<Long, List<ClaimChange>> byDecision = new LinkedHashMap<>();
        for (ClaimChange step : changes.upTo(database.getReference(Edition.class, edition), MOST)) {
            byDecision.computeIfAbsent(step.decision, number -> new ArrayList<>()).add(step);
        }
        return byDecision.values().stream().map(PastDecision::of).toList();
    }
}
