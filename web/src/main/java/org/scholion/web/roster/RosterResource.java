package org.scholion.web.roster;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.scholion.domain.article.Ids;
import org.scholion.domain.permission.Right;
import org.scholion.web.course.CourseHead;
import org.scholion.web.course.Courses;
import org.scholion.web.course.Pages;
import org.scholion.web.course.Said;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.Visitor;

/** Bringing people into a course from a list: give it, look through it, bring them in. */
@Requires(Right.MANAGE_MEMBERS)
@Path("/courses/{course}/roster")
@Produces(MediaType.TEXT_HTML)
public class RosterResource {

    /** A list that is longer is put right in its file, not in the page. */
    private static final int SHOWN_TO_CORRECT = 100_000;

    record form(Frame frame, CourseHead course, String text, UnreadableRoster refused)
            implements TemplateInstance {}

    /**
     * @param changed whether nobody was brought in just now because the list looks otherwise
     * @param text to be corrected; null where that is too much for a page
     */
    record preview(Frame frame, CourseHead course, RosterPreview list, boolean changed, String text)
            implements TemplateInstance {}

    private final RosterImport rosters;
    private final Courses courses;
    private final Visitor visitor;
    private final Here here;

    RosterResource(RosterImport rosters, Courses courses, Visitor visitor, Here here) {
        this.rosters = rosters;
        this.courses = courses;
        this.visitor = visitor;
        this.here = here;
    }

    @GET
    public TemplateInstance form(@Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        return frame.dress(new form(frame, head(), "", null));
    }

    /**
     * @param file takes precedence where it has anything in it
     */
    @POST
    public Response give(
            @RestForm("file") FileUpload file,
            @RestForm("text") String text,
            @Context HttpServerRequest request)
            throws IOException {
        String pasted = text == null ? "" : text;
        try {
            byte[] bytes =
                    file != null && file.size() > 0
                            ? Files.readAllBytes(file.uploadedFile())
                            : pasted.getBytes(StandardCharsets.UTF_8);
            String list =
                    rosters.keep(
                            here.place().course(),
                            visitor.account(),
                            RosterText.decode(bytes).text());
            return Response.seeOther(URI.create(page() + "/" + list)).build();
        } catch (UnreadableRoster refused) {
            Frame frame = Frame.of(request);
            return Pages.answer(400, frame, new form(frame, head(), pasted, refused));
        }
    }

    @GET
    @Path("{list}")
    public Response preview(@PathParam("list") String list, @Context HttpServerRequest request) {
        if (rosters.isDone(here.place().course(), list)) {
            return Pages.done(members(), Said.DONE_BEFORE);
        }
        return look(200, list, request);
    }

    /**
     * Brings the people in: all of them, or nobody.
     *
     * @param asked how many claimed accounts the preview showed
     * @param confirmed those that are the people of the list
     */
    @POST
    @Path("{list}/people")
    public Response bringIn(
            @PathParam("list") String list,
            @RestForm String asked,
            @RestForm List<String> confirmed,
            @Context HttpServerRequest request) {
        Confirmation said =
                new Confirmation(
                        groupSet(request),
                        asked != null && asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0,
                        confirmed.stream()
                                .flatMap(account -> Ids.ofAddress(account).stream())
                                .collect(Collectors.toSet()));
        try {
            int joined = rosters.bringIn(here.place().course(), list, visitor.account(), said);
            return Pages.done(members(), joined < 0 ? Said.DONE_BEFORE : Said.BROUGHT_IN);
        } catch (RosterImport.NotFit | PersistenceException changed) {
            return look(409, list, request);
        }
    }

    private Response look(int status, String list, HttpServerRequest request) {
        long course = here.place().course();
        Frame asked = Frame.of(request);
        Frame frame = new Frame(asked.language(), asked.theme(), page() + "/" + list);
        String text = rosters.text(course, list);
        return Pages.answer(
                status,
                frame,
                new preview(
                        frame,
                        head(),
                        rosters.preview(course, list),
                        status == 409,
                        text.length() > SHOWN_TO_CORRECT ? null : text));
    }

    /** What the set of the groups of a list is called, in the language of who brings them in. */
    private static String groupSet(HttpServerRequest request) {
        return MessageBundles.get(
                        RosterMessages.class,
                        Localized.Literal.of(Frame.of(request).language().tag))
                .groupSet();
    }

    private CourseHead head() {
        return courses.head(here.place().course());
    }

    private String page() {
        return CourseHead.addressOf(here.place().course()) + "/roster";
    }

    private String members() {
        return CourseHead.addressOf(here.place().course()) + "/members";
    }
}
