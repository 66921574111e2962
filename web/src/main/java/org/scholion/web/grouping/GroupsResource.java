package org.scholion.web.grouping;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.permission.Right;
import org.scholion.web.course.CourseHead;
import org.scholion.web.course.Courses;
import org.scholion.web.course.Pages;
import org.scholion.web.course.Said;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;

/** The groups of a course: its members see them, its staff arranges them. */
@Path("/courses/{course}/groups")
@Produces(MediaType.TEXT_HTML)
public class GroupsResource {

    private static final int MOST = 1_000;

    record groups(Frame frame, CourseHead course, List<GroupsView> sets, Said said)
            implements TemplateInstance {}

    record arrange(Frame frame, CourseHead course, GroupsView set, Said said)
            implements TemplateInstance {}

    private final Groups groups;
    private final Courses courses;
    private final Here here;

    GroupsResource(Groups groups, Courses courses, Here here) {
        this.groups = groups;
        this.courses = courses;
        this.here = here;
    }

    @GET
    @Requires(Right.SEE_COURSE)
    public TemplateInstance groups(
            @QueryParam("said") String said, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        long course = here.place().course();
        return frame.dress(
                new groups(frame, courses.head(course), groups.of(course), Said.of(said)));
    }

    /**
     * @param way {@code random} for groups of so many people, else so many empty groups
     * @param number 1 to {@value #MOST}
     */
    @POST
    @Requires(Right.ARRANGE_GROUPS)
    public Response make(
            @RestForm String name,
            @RestForm String way,
            @RestForm String number,
            @Context HttpServerRequest request) {
        int count = number(number);
        GroupingMessages words =
                MessageBundles.get(
                        GroupingMessages.class,
                        Localized.Literal.of(Frame.of(request).language().tag));
        long course = here.place().course();
        String given = name == null || name.isBlank() ? words.groups() : name;
        String made =
                refusing(
                        () ->
                                "random".equals(way)
                                        ? groups.divide(course, given, count, words::groupNumber)
                                        : groups.empty(course, given, count, words::groupNumber));
        return Pages.done(page() + "/" + made, Said.GROUPS_MADE);
    }

    @GET
    @Path("{set}")
    @Requires(Right.ARRANGE_GROUPS)
    public TemplateInstance arrange(
            @PathParam("set") String set,
            @QueryParam("said") String said,
            @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        long course = here.place().course();
        return frame.dress(
                new arrange(frame, courses.head(course), groups.one(course, set), Said.of(said)));
    }

    @POST
    @Path("{set}/name")
    @Requires(Right.ARRANGE_GROUPS)
    public Response rename(@PathParam("set") String set, @RestForm String name) {
        return changed(set, () -> groups.rename(here.place().course(), set, name));
    }

    @POST
    @Path("{set}/groups")
    @Requires(Right.ARRANGE_GROUPS)
    public Response add(@PathParam("set") String set, @RestForm String name) {
        return changed(set, () -> groups.addGroup(here.place().course(), set, name));
    }

    @POST
    @Path("{set}/groups/{group}/name")
    @Requires(Right.ARRANGE_GROUPS)
    public Response renameGroup(
            @PathParam("set") String set, @PathParam("group") String group, @RestForm String name) {
        return changed(set, () -> groups.renameGroup(here.place().course(), set, group, name));
    }

    /**
     * @param account address part of somebody's id
     * @param group address part of a group of the set; empty for none
     */
    @POST
    @Path("{set}/members")
    @Requires(Right.ARRANGE_GROUPS)
    public Response place(
            @PathParam("set") String set, @RestForm String account, @RestForm String group) {
        if (account == null) {
            throw new BadRequestException();
        }
        return changed(set, () -> groups.place(here.place().course(), set, account, group));
    }

    private Response changed(String set, Runnable change) {
        refusing(
                () -> {
                    change.run();
                    return set;
                });
        return Pages.done(page() + "/" + set, Said.GROUPS_CHANGED);
    }

    /** The forms allow nothing that is refused here; a program gets 400. */
    private static String refusing(Supplier<String> change) {
        try {
            return change.get();
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
    }

    private static int number(String number) {
        if (number == null || !number.strip().matches("[0-9]{1,4}")) {
            throw new BadRequestException();
        }
        int value = Integer.parseInt(number.strip());
        if (value < 1 || value > MOST) {
            throw new BadRequestException();
        }
        return value;
    }

    private String page() {
        return CourseHead.addressOf(here.place().course()) + "/groups";
    }
}
