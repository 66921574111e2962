package org.scholion.web.audit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scholion.domain.article.Edition;
import org.scholion.domain.audit.Dismissal;
import org.scholion.domain.audit.Finding;
import org.scholion.web.library.Library;

/** The findings of editions, and what people said of them. */
@ApplicationScoped
class Audits {

    private static final int KEPT = 50;

    private final Finding.Repository findings;
    private final Dismissal.Repository dismissals;
    private final EntityManager database;
    private final Clock clock;
    private final LoadingCache<Long, Spots> spots;

    Audits(
            Finding.Repository findings,
            Dismissal.Repository dismissals,
            EntityManager database,
            Library library,
            Clock clock) {
        this.findings = findings;
        this.dismissals = dismissals;
        this.database = database;
        this.clock = clock;
        this.spots =
                Caffeine.newBuilder()
                        .maximumSize(KEPT)
                        .build(
                                id ->
                                        new Spots(
                                                library.whole(id)
                                                        .orElseThrow(NotFoundException::new)));
    }

    /** All findings of an edition, by two queries once its places are known. */
    @Transactional
    AuditView of(long id) {
        Spots places = spots.get(id);
        Edition edition = database.getReference(Edition.class, id);
        Map<String, Dismissal> dismissed =
                dismissals.ofArticleWith(edition).stream()
                        .collect(Collectors.toMap(d -> d.fingerprint, Function.identity()));
        List<FindingView> views =
                findings.of(edition).stream()
                        .map(
                                f ->
                                        FindingView.of(
                                                f,
                                                places.of(f.subject),
                                                dismissed.get(f.fingerprint)))
                        .toList();
        return new AuditView(views);
    }

    /**
     * Sets a finding aside, in all editions of its article; one that is aside stays as it is.
     *
     * @throws NotFoundException where the edition has no such finding
     * @throws IllegalArgumentException for a blank or overlong reason
     */
    @Transactional
    void dismiss(long edition, long id, String reason, String by) {
        Finding finding = finding(edition, id);
        Dismissal dismissal = new Dismissal(finding, reason, by, clock.instant());
        if (dismissals.of(finding).isEmpty()) {
            dismissals.persist(dismissal);
        }
    }

    /** Puts a finding back; nothing happens to one that is open. */
    @Transactional
    void restore(long edition, long id) {
        dismissals.of(finding(edition, id)).ifPresent(dismissals::delete);
    }

    private Finding finding(long edition, long id) {
        Finding finding = findings.findById(id);
        if (finding == null || !finding.edition.id.equals(edition)) {
            throw new NotFoundException();
        }
        return finding;
    }
}
