package org.scholion.web.discussion;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.scholion.domain.permission.Right;
import org.scholion.web.layout.Frame;
import org.scholion.web.security.Requires;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingHeads;

/** All of a discussion, to be searched and filtered. */
@Requires(Right.READ_READING)
@Path("/readings/{reading}")
public class DiscussionResource {

    record list(Frame frame, ReadingHead head, Filter filter, ThreadList.Listed listed)
            implements TemplateInstance {}

    private final Seats seats;
    private final ThreadList threads;
    private final ReadingHeads heads;

    DiscussionResource(Seats seats, ThreadList threads, ReadingHeads heads) {
        this.seats = seats;
        this.threads = threads;
        this.heads = heads;
    }

    /** What is asked for, by the query. */
    public static class Asked {

        @QueryParam("q")
        public String words;

        @QueryParam("kind")
        public String kind;

        @QueryParam("tag")
        public String tag;

        @QueryParam("by")
        public String by;

        @QueryParam("state")
        public String state;

        @QueryParam("about")
        public String about;

        @QueryParam("order")
        public String order;

        Filter filter() {
            return new Filter(words, kind, tag, by, state, about, order);
        }
    }

    @GET
    @Path("discussion")
    public Response discussion(
            @PathParam("reading") String reading,
            @BeanParam Asked asked,
            @QueryParam("page") @DefaultValue("1") int page,
            @Context HttpServerRequest request) {
        Seat seat = seats.visit();
        Frame frame = Frame.of(request);
        Filter filter = asked.filter();
        list shown =
                new list(
                        frame,
                        heads.of(seat.reading().id),
                        filter,
                        threads.find(filter, seat, page));
        return Parts.answer(200, frame, shown);
    }

    /** Says that all was seen: nothing is new any more. */
    @POST
    @Path("visits")
    public Response seen(@PathParam("reading") String reading) {
        return Parts.to(seats.seeAll());
    }
}
