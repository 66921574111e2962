package org.scholion.web.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import org.scholion.domain.course.Reading;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.SignedIn;
import org.scholion.web.security.Visitor;

/** An open line to a page of a reading: tells that something changed, not what. */
@Requires(Right.READ_READING)
@Path("/readings/{reading}/live")
public class LiveResource {

    private static final long SECONDS_UNTIL_THERE_MAY_BE_ROOM = 30;

    private final Hub hub;
    private final Rounds rounds;
    private final Here here;
    private final Visitor visitor;

    LiveResource(Hub hub, Rounds rounds, Here here, Visitor visitor) {
        this.hub = hub;
        this.rounds = rounds;
        this.here = here;
        this.visitor = visitor;
    }

    /**
     * Writes past the framework once the gate has decided: who reads slowly must be dropped, and
     * what waits for them replaced. A HEAD request asks whether a line would be opened.
     *
     * @param since revision that the page shows
     * @param last id of the last event that the page got, where it connects again; null for none
     * @return done when the line has ended
     * @throws ServiceUnavailableException where too many pages are open
     */
    @GET
    @Blocking
    public Uni<Void> live(
            @PathParam("reading") String reading,
            @QueryParam("since") @DefaultValue("0") long since,
            @HeaderParam("Last-Event-ID") String last,
            @Context RoutingContext context) {
        if (!hub.hasRoom()) {
            throw new ServiceUnavailableException(SECONDS_UNTIL_THERE_MAY_BE_ROOM);
        }
        if (context.request().method().equals(HttpMethod.HEAD)) {
            return Uni.createFrom().voidItem();
        }
        Reading of = here.reading();
        SignedIn person = visitor.orSignIn();
        OpenPage.Place place =
                new OpenPage.Place(
                        of.id, person.account(), person.session(), since, of.showsPresence);
        long told = Math.max(since, number(last));
        return Uni.createFrom().emitter(ended -> open(place, told, context, ended));
    }

    private void open(
            OpenPage.Place place,
            long told,
            RoutingContext context,
            UniEmitter<? super Void> ended) {
        OpenPage page = hub.open(place, told, new ResponseLine(context.request()));
        context.addEndHandler(
                done -> {
                    hub.close(page);
                    ended.complete(null);
                });
        rounds.greet(page);
    }

    private static long number(String last) {
        return last != null && last.matches("[0-9]{1,18}") ? Long.parseLong(last) : 0;
    }
}
