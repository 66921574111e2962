package org.scholion.web.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.scholion.domain.permission.Right;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;
import org.scholion.web.security.SignedIn;
import org.scholion.web.security.Visitor;

/** An open line to a page of a reading: tells that something changed, not what. */
@Requires(Right.READ_READING)
@Path("/readings/{reading}/live")
public class LiveResource {

    private final Hub hub;
    private final Here here;
    private final Visitor visitor;

    LiveResource(Hub hub, Here here, Visitor visitor) {
        this.hub = hub;
        this.here = here;
        this.visitor = visitor;
    }

    /**
     * @param since revision that the page shows
     * @param last id of the last event that the page got, where it connects again; null for none
     * @throws ServiceUnavailableException where too many pages are open
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    public Multi<OutboundSseEvent> live(
            @PathParam("reading") String reading,
            @QueryParam("since") @DefaultValue("0") long since,
            @HeaderParam("Last-Event-ID") String last) {
        if (!hub.hasRoom()) {
            throw new ServiceUnavailableException((long) hub.secondsBetweenBeats());
        }
        long id = here.reading().id;
        SignedIn person = visitor.orSignIn();
        long told = last != null && last.matches("[0-9]{1,18}") ? Long.parseLong(last) : since;
        return Multi.createFrom()
                .emitter(
                        page -> {
                            Listener listener =
                                    new Listener(
                                            id, person.account(), person.session(), since, page);
                            listener.told().set(Math.max(told, since));
                            page.onTermination(() -> hub.close(listener));
                            hub.open(listener);
                        },
                        BackPressureStrategy.LATEST);
    }
}
