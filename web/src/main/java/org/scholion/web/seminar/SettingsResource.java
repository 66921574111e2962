package org.scholion.web.seminar;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.Reading;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionViews;
import org.scholion.web.layout.Frame;
import org.scholion.web.layout.PortalTime;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;

/**
 * The settings of a reading. Who sends the form after somebody else changed the reading gets both
 * versions side by side, and nothing is stored before they decide.
 */
@Requires(Right.EDIT_READING)
@Path("/readings/{reading}/settings")
public class SettingsResource {

    /**
     * @param refusal why a prompt was not stored; null for none
     * @param typed the question that was not stored
     */
    record settings(
            Frame frame,
            ReadingHead head,
            Sheet sheet,
            ReadingRules rules,
            List<PromptView> prompts,
            Prompts.Refusal refusal,
            String typed)
            implements TemplateInstance {}

    private final Readings readings;
    private final Prompts prompts;
    private final RulesInWords rules;
    private final EditionViews editions;
    private final PortalTime time;
    private final Clock clock;
    private final Here here;

    SettingsResource(
            Readings readings,
            Prompts prompts,
            RulesInWords rules,
            EditionViews editions,
            PortalTime time,
            Clock clock,
            Here here) {
        this.readings = readings;
        this.prompts = prompts;
        this.rules = rules;
        this.editions = editions;
        this.time = time;
        this.clock = clock;
        this.here = here;
    }

    @GET
    public Response settings(@PathParam("reading") String id, @Context HttpServerRequest request) {
        Map<Field, String> stored = Stored.of(readings.whole(reading()), time);
        return page(200, sheet(stored, Map.of(), stored, request), null, "", request);
    }

    @POST
    public Response change(
            @PathParam("reading") String id,
            @BeanParam ReadingForm form,
            @Context HttpServerRequest request) {
        Map<Field, String> sent = form.values();
        sent.remove(Field.EDITION);
        Map<Field, String> seen = form.seen();
        Wanted wanted = Wanted.of(sent, time, groups());
        if (!wanted.wrong().isEmpty()) {
            return page(400, sheet(sent, wanted.wrong(), seen, request), null, "", request);
        }
        Map<Field, String> stored = readings.change(reading(), seen, wanted);
        if (stored.isEmpty()) {
            return back();
        }
        Merge merge = Merge.of(seen, sent, stored);
        Sheet sheet =
                sheet(merge.values(), Map.of(), stored, request).differing(merge.differences());
        return page(409, sheet, null, "", request);
    }

    @POST
    @Path("prompts")
    public Response addPrompt(
            @PathParam("reading") String id,
            @RestForm String question,
            @RestForm String paragraph,
            @Context HttpServerRequest request) {
        return prompted(prompts.add(reading(), question, text(paragraph)), question, request);
    }

    @POST
    @Path("prompts/{prompt}")
    public Response changePrompt(
            @PathParam("reading") String id,
            @PathParam("prompt") String prompt,
            @RestForm int version,
            @RestForm String question,
            @RestForm String paragraph,
            @Context HttpServerRequest request) {
        long which = Ids.ofAddress(prompt).orElse(-1L);
        return prompted(
                prompts.change(reading(), which, version, question, text(paragraph)),
                question,
                request);
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    /** What was typed and not stored is shown again. */
    private Response prompted(Prompts.Refusal refusal, String question, HttpServerRequest request) {
        if (refusal == null) {
            return back();
        }
        Map<Field, String> stored = Stored.of(readings.whole(reading()), time);
        int status = refusal == Prompts.Refusal.CHANGED ? 409 : 400;
        Sheet sheet = sheet(stored, Map.of(), stored, request);
        return page(status, sheet, refusal, question == null ? "" : question, request);
    }

    private Sheet sheet(
            Map<Field, String> values,
            Map<Field, Wrong> wrong,
            Map<Field, String> was,
            HttpServerRequest request) {
        Frame frame = Frame.of(request);
        String zone = time.zoneAt(clock.instant(), frame.language().locale);
        return Sheet.of(values, wrong, was, groups(), zone);
    }

    private Response page(
            int status,
            Sheet sheet,
            Prompts.Refusal refusal,
            String typed,
            HttpServerRequest request) {
        Frame frame = Frame.of(request);
        Reading reading = readings.whole(reading());
        settings page =
                new settings(
                        frame,
                        ReadingHead.of(
                                reading,
                                editions.of(reading.edition.id),
                                reading.phase(clock.instant())),
                        sheet,
                        rules.of(reading, frame.language()),
                        readings.prompts(reading.id).stream().map(PromptView::of).toList(),
                        refusal,
                        typed);
        return Html.of(status, frame, page);
    }

    private List<GroupSet> groups() {
        return readings.groups(here.place().course());
    }

    private Response back() {
        return Response.seeOther(URI.create("/readings/" + Ids.inAddress(reading()) + "/settings"))
                .build();
    }

    private long reading() {
        return here.place().reading();
    }
}
