package org.scholion.web.live;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.scholion.domain.course.Reading;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.Parts;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** Who has the reading open now, if the reading shows it. Nobody writes this down anywhere. */
@Requires(Right.READ_READING)
@Path("/readings/{reading}/here")
public class HereResource {

    /**
     * @param names of those who are there; empty where names are not shown
     */
    record present(Frame frame, ReadingHead head, int count, List<String> names)
            implements TemplateInstance {}

    record part(int count, List<String> names) implements TemplateInstance {}

    private final Hub hub;
    private final Here here;
    private final EntityManager database;
    private final ReadingHeads heads;

    HereResource(Hub hub, Here here, EntityManager database, ReadingHeads heads) {
        this.hub = hub;
        this.here = here;
        this.database = database;
        this.heads = heads;
    }

    /**
     * @throws NotFoundException where the reading does not show it
     */
    @GET
    @Transactional
    public Response present(@PathParam("reading") String id, @Context HttpServerRequest request) {
        Reading reading = here.reading();
        if (!reading.showsPresence) {
            throw new NotFoundException();
        }
        Set<Long> accounts = hub.present(reading.id);
        boolean named = !reading.sharing.anonymous || here.place().role().isStaff();
        List<String> names = named ? names(accounts, reading) : List.of();
        Frame frame = Frame.of(request);
        return Parts.answer(
                200,
                frame,
                Parts.isAskedFor(request)
                        ? new part(accounts.size(), names)
                        : new present(frame, heads.of(reading.id), accounts.size(), names));
    }

    private List<String> names(Set<Long> accounts, Reading reading) {
        return accounts.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select a.displayName from Membership m join m.account a"
                                        + " where m.course.id = :course and m.leftAt is null"
                                        + " and a.id in :accounts order by a.displayName",
                                String.class)
                        .setParameter("course", reading.course.id)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }
}
