package org.scholion.web.administration;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.scholion.domain.article.Ids;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;

/** All courses of the portal, the newest first, page by page. */
@Requires(Right.ADMINISTER)
@Path("/administration/courses")
@Produces(MediaType.TEXT_HTML)
public class CourseListResource {

    private static final int PAGE = 50;

    /**
     * @param next where the next page begins; null where this is the last
     */
    record courses(Frame frame, String sought, List<CourseLine> lines, NextPage next)
            implements TemplateInstance {}

    private final EntityManager database;

    CourseListResource(EntityManager database) {
        this.database = database;
    }

    @GET
    public TemplateInstance courses(
            @QueryParam("q") String q,
            @QueryParam("after") String after,
            @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        String sought = Sought.words(q);
        List<CourseLine> found = page(sought, Ids.ofAddress(after).orElse(Long.MAX_VALUE));
        List<CourseLine> shown = found.subList(0, Math.min(PAGE, found.size()));
        NextPage next =
                found.size() > PAGE
                        ? NextPage.of(shown.get(PAGE - 1).id()).with("q", sought)
                        : null;
        return frame.dress(new courses(frame, sought, shown, next));
    }

    @Transactional
    List<CourseLine> page(String sought, long before) {
        String part = "%" + sought.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        return database.createQuery(
                        """
                        select c.id, c.title, c.term, c.state,
                          (select count(*) from Membership m
                           where m.course = c and m.leftAt is null),
                          (select count(*) from Membership i
                           where i.course = c and i.leftAt is null and i.role = INSTRUCTOR)
                        from Course c where c.id < :before
                          and (:part = '%%' or lower(c.title) like :part escape '!')
                        order by c.id desc
                        """,
                        CourseLine.class)
                .setParameter("before", before)
                .setParameter("part", part)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }
}
