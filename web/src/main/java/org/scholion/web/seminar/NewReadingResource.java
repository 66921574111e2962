package org.scholion.web.seminar;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Reading;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.layout.PortalTime;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Where an instructor gives an article to a course. */
@Requires(Right.EDIT_COURSE)
@Path("/courses/{course}/readings")
public class NewReadingResource {

    /**
     * @param course its address
     */
    record making(
            Frame frame,
            String course,
            String courseTitle,
            Sheet sheet,
            List<EditionChoice> choices)
            implements TemplateInstance {}

    private final Readings readings;
    private final EditionChoices choices;
    private final Course.Repository courses;
    private final PortalTime time;
    private final Clock clock;
    private final Here here;
    private final Visitor visitor;

    NewReadingResource(
            Readings readings,
            EditionChoices choices,
            Course.Repository courses,
            PortalTime time,
            Clock clock,
            Here here,
            Visitor visitor) {
        this.readings = readings;
        this.choices = choices;
        this.courses = courses;
        this.time = time;
        this.clock = clock;
        this.here = here;
        this.visitor = visitor;
    }

    /**
     * @param article slug of the one to offer first; null for the newest
     */
    @GET
    @Path("new")
    public Response form(
            @QueryParam("article") String article, @Context HttpServerRequest request) {
        return page(200, Stored.fresh(), Map.of(), article, request);
    }

    @POST
    public Response make(@BeanParam ReadingForm form, @Context HttpServerRequest request) {
        Map<Field, String> values = form.values();
        Wanted wanted = Wanted.of(values, time, groups());
        Optional<Edition> edition = choices.one(account(), values.get(Field.EDITION));
        if (edition.isEmpty()) {
            wanted.wrong().put(Field.EDITION, Wrong.NO_EDITION);
        }
        if (!wanted.wrong().isEmpty()) {
            return page(400, values, wanted.wrong(), null, request);
        }
        Reading made = readings.make(course(), edition.get(), wanted, account());
        return Response.seeOther(URI.create("/readings/" + Ids.inAddress(made.id) + "/settings"))
                .build();
    }

    private Response page(
            int status,
            Map<Field, String> values,
            Map<Field, Wrong> wrong,
            String article,
            HttpServerRequest request) {
        Frame frame = Frame.of(request);
        String zone = time.zoneAt(clock.instant(), frame.language().locale);
        Sheet sheet = Sheet.of(values, wrong, Map.of(), groups(), zone);
        making page =
                new making(
                        frame,
                        "/courses/" + Ids.inAddress(course()),
                        courses.findById(course()).title,
                        sheet,
                        choices.of(account(), article));
        return Html.of(status, frame, page);
    }

    private List<GroupSet> groups() {
        return readings.groups(course());
    }

    private long course() {
        return here.place().course();
    }

    private long account() {
        return visitor.orSignIn().account();
    }
}
