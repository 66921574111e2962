package org.scholion.web.seminar;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Reading;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;

/** What an instructor does to a reading or a prompt by one button. */
@Requires(Right.EDIT_READING)
@Path("/readings/{reading}")
public class ReadingStateResource {

    private final Readings readings;
    private final Prompts prompts;
    private final Here here;
    private final Clock clock;

    ReadingStateResource(Readings readings, Prompts prompts, Here here, Clock clock) {
        this.readings = readings;
        this.prompts = prompts;
        this.here = here;
        this.clock = clock;
    }

    @POST
    @Path("publication")
    public Response publish(@PathParam("reading") String id) {
        readings.change(reading(), Reading::publish);
        return back();
    }

    @POST
    @Path("withdrawal")
    public Response withdraw(@PathParam("reading") String id) {
        readings.change(reading(), Reading::withdraw);
        return back();
    }

    @POST
    @Path("revelation")
    public Response reveal(@PathParam("reading") String id) {
        readings.change(reading(), reading -> reading.reveal(clock.instant()));
        return back();
    }

    @POST
    @Path("concealment")
    public Response conceal(@PathParam("reading") String id) {
        readings.change(reading(), Reading::conceal);
        return back();
    }

    /**
     * @param to {@code earlier} or {@code later} in the course
     */
    @POST
    @Path("position")
    public Response move(@PathParam("reading") String id, @RestForm String to) {
        readings.shift(reading(), step(to));
        return back();
    }

    @POST
    @Path("edition")
    public Response giveNewest(@PathParam("reading") String id) {
        readings.giveNewest(reading());
        return back();
    }

    @POST
    @Path("prompts/{prompt}/removal")
    public Response removePrompt(
            @PathParam("reading") String id, @PathParam("prompt") String prompt) {
        prompts.remove(reading(), prompt(prompt));
        return back();
    }

    /**
     * @param to {@code earlier} or {@code later} in the reading
     */
    @POST
    @Path("prompts/{prompt}/position")
    public Response movePrompt(
            @PathParam("reading") String id,
            @PathParam("prompt") String prompt,
            @RestForm String to) {
        prompts.shift(reading(), prompt(prompt), step(to));
        return back();
    }

    private static int step(String to) {
        if ("earlier".equals(to)) {
            return -1;
        }
        if ("later".equals(to)) {
            return 1;
        }
        throw new BadRequestException();
    }

    private static long prompt(String address) {
        return Ids.ofAddress(address).orElseThrow(NotFoundException::new);
    }

    private Response back() {
        return Response.seeOther(URI.create("/readings/" + Ids.inAddress(reading()) + "/settings"))
                .build();
    }

    private long reading() {
        return here.place().reading();
    }
}
