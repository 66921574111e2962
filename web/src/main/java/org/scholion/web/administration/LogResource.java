package org.scholion.web.administration;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** The log: who changed whose rights, what was hidden or deleted. It can be read and no more. */
@Requires(Right.ADMINISTER)
@Path("/administration/log")
@Produces(MediaType.TEXT_HTML)
public class LogResource {

    private static final int PAGE = 50;

    /**
     * @param unknown whether the person asked for does not exist
     * @param next where the next page begins; null where this is the last
     */
    record log(
            Frame frame,
            LogFilter filter,
            List<String> actions,
            List<LogLine> lines,
            boolean unknown,
            NextPage next)
            implements TemplateInstance {}

    private final AuditEntry.Repository log;
    private final Account.Repository accounts;
    private final EntityManager database;

    LogResource(AuditEntry.Repository log, Account.Repository accounts, EntityManager database) {
        this.log = log;
        this.accounts = accounts;
        this.database = database;
    }

    @GET
    @Transactional
    public String log(@BeanParam LogFilter filter, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        Long person = filter.named().flatMap(accounts::byTyped).map(one -> one.id).orElse(null);
        boolean unknown = person == null && filter.asksForSomebody();
        List<AuditEntry> found = unknown ? List.of() : log.page(filter.wanted(person), PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        NextPage next =
                found.size() > PAGE ? filter.kept(NextPage.of(shown.get(PAGE - 1).id)) : null;
        log page = new log(frame, filter, log.actions(), lines(shown, frame), unknown, next);
        return frame.dress(page).render();
    }

    private List<LogLine> lines(List<AuditEntry> entries, Frame frame) {
        Map<Long, String> people =
                names(
                        "select a.id, a.displayName from Account a where a.id in :ids",
                        entries.stream().flatMap(e -> Stream.of(e.actorId, e.accountId)));
        Map<Long, String> courses =
                names(
                        "select c.id, c.title from Course c where c.id in :ids",
                        entries.stream().map(e -> e.courseId));
        Function<AuditEntry, LogLine> line =
                entry -> LogLine.of(entry, frame.moment(entry.happenedAt), people, courses);
        return entries.stream().map(line).toList();
    }

    private Map<Long, String> names(String query, Stream<Long> ids) {
        Set<Long> some = ids.filter(Objects::nonNull).collect(Collectors.toSet());
        Map<Long, String> names = new HashMap<>();
        if (!some.isEmpty()) {
            database.createQuery(query, Object[].class)
                    .setParameter("ids", some)
                    .getResultList()
                    .forEach(row -> names.put((Long) row[0], (String) row[1]));
        }
        return names;
    }
}
