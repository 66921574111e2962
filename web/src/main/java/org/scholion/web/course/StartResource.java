package org.scholion.web.course;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Membership;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.ArticleLines;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Where everybody begins: a visitor learns what Scholion is, others find their courses. */
@Requires(Right.LOOK_AROUND)
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class StartResource {

    record start(Frame frame, ArticleLines.ListPage page) implements TemplateInstance {}

    record mine(Frame frame, List<Taken> current, List<Taken> archived)
            implements TemplateInstance {}

    /** A course that somebody takes part in. */
    record Taken(CourseHead course, CourseRole role, List<ReadingLine> open) {}

    private final ArticleLines articles;
    private final Courses courses;
    private final CourseReadings readings;
    private final Visitor visitor;

    StartResource(
            ArticleLines articles, Courses courses, CourseReadings readings, Visitor visitor) {
        this.articles = articles;
        this.courses = courses;
        this.readings = readings;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance start(@Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(
                visitor.signedIn()
                        .map(person -> mine(frame, person.account()))
                        .orElseGet(() -> new start(frame, articles.after(null))));
    }

    private TemplateInstance mine(Frame frame, long account) {
        List<Membership> all = courses.taken(account);
        Map<Long, List<ReadingLine>> open =
                readings.openIn(
                        all.stream()
                                .filter(membership -> !membership.course.isArchived())
                                .map(membership -> membership.course.id)
                                .toList());
        return new mine(frame, taken(all, open, false), taken(all, open, true));
    }

    private static List<Taken> taken(
            List<Membership> all, Map<Long, List<ReadingLine>> open, boolean archived) {
        return all.stream()
                .filter(membership -> membership.course.isArchived() == archived)
                .map(
                        membership ->
                                new Taken(
                                        CourseHead.of(membership.course),
                                        membership.role,
                                        open.getOrDefault(membership.course.id, List.of())))
                .toList();
    }
}
