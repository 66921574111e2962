package org.scholion.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;
import org.scholion.web.security.Visitor;

/** Notes in the audit log what was hidden, shown again and deleted, without a word of it. */
@ApplicationScoped
public class TalkLog {

    private static final String SUBJECT = "annotation";

    private final AuditEntry.Repository log;
    private final EntityManager database;
    private final Visitor visitor;
    private final Clock clock;

    TalkLog(AuditEntry.Repository log, EntityManager database, Visitor visitor, Clock clock) {
        this.log = log;
        this.database = database;
        this.visitor = visitor;
        this.clock = clock;
    }

    /** What is noted of what was hidden. */
    public static final String HIDDEN = "annotation-hidden";

    /** Whether it was hidden at any time. */
    @Transactional
    public boolean wasHidden(long annotation, long course) {
        return log.count(
                        "courseId = ?1 and subjectKind = ?2 and subjectId = ?3"
                                + " and action = ?4",
                        course,
                        SUBJECT,
                        annotation,
                        HIDDEN)
                > 0;
    }

    /**
     * In the transaction that does it.
     *
     * @param action such as {@link #HIDDEN}
     */
    public void note(String action, Annotation said) {
        Account by = database.getReference(Account.class, visitor.orSignIn().account());
        boolean own = said.author.id.equals(by.id);
        String details =
                "%s %s in reading %s"
                        .formatted(
                                said.kind.name().toLowerCase(Locale.ROOT),
                                Ids.inAddress(said.id),
                                Ids.inAddress(said.reading.id));
        log.persist(
                new AuditEntry(by, action, own ? null : said.author, details, clock.instant())
                        .in(said.course.id)
                        .about(SUBJECT, said.id));
    }
}
