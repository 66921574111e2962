package org.scholion.web.margin;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionView;
import org.scholion.web.discussion.Parts;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.Seats;
import org.scholion.web.discussion.TargetAddress;
import org.scholion.web.layout.Frame;
import org.scholion.web.reading.Beside;
import org.scholion.web.reading.BodyView.Flow;
import org.scholion.web.reading.LoadedEdition;
import org.scholion.web.reading.LoadedEditions;
import org.scholion.web.reading.ShownClaims;
import org.scholion.web.security.Requires;

/**
 * What changed beside the text since a page was made, as parts of that page: paragraphs, and strips
 * of what is no paragraph, each with the id by which the old one is found.
 */
@Requires(Right.READ_READING)
@Path("/readings/{reading}/news")
public class NewsResource {

    /** Beyond so many places the page is better loaded again. */
    static final int MOST = 20;

    record news(
            EditionView edition,
            List<Flow> flows,
            List<String> strips,
            Beside beside,
            String language,
            ShownClaims drawn,
            Long revision)
            implements TemplateInstance {}

    private final Seats seats;
    private final MarginViews margins;
    private final LoadedEditions editions;

    NewsResource(Seats seats, MarginViews margins, LoadedEditions editions) {
        this.seats = seats;
        this.margins = margins;
        this.editions = editions;
    }

    /**
     * @param since revision of the page
     * @param edition number of the edition on the page; null where it does not say
     * @param about the one place that is asked for, whatever changed; null for all that changed
     * @return the parts to a script; to everybody else, and where very much or the text changed,
     *     the page
     */
    @GET
    public Response news(
            @PathParam("reading") String reading,
            @QueryParam("since") @DefaultValue("0") long since,
            @QueryParam("edition") Integer edition,
            @QueryParam("about") String about,
            @QueryParam("show") String show,
            @Context HttpServerRequest request) {
        Seat seat = seats.take();
        if (!Parts.isAskedFor(request)) {
            return Parts.to(seat.address());
        }
        Set<String> places = about == null ? changed(since, seat) : Set.of(place(about));
        LoadedEdition text = editions.of(seat.reading().edition.id);
        boolean otherText = edition != null && edition != text.edition().number;
        if (places.size() > MOST || otherText) {
            return Response.noContent().header("HX-Refresh", "true").build();
        }
        Frame frame = Frame.of(request);
        Margin margin = margins.margin(seat, Show.of(show), frame, false);
        return Parts.answer(
                200,
                frame,
                new news(
                        text.view(),
                        Flows.with(blocks(places), margins.body(margin, text)),
                        places.stream().filter(place -> !isBlock(place)).sorted().toList(),
                        margin,
                        frame.language().tag,
                        ShownClaims.NONE,
                        about == null ? Long.valueOf(seat.lastChange()) : null));
    }

    private static Set<String> changed(long since, Seat seat) {
        return seat.talk().changedAfter(since, seat.reader(), seat.reading()).stream()
                .map(Margin::place)
                .collect(Collectors.toSet());
    }

    private static String place(String about) {
        return TargetAddress.read(about).orElseThrow(NotFoundException::new).toString();
    }

    private static Set<String> blocks(Set<String> places) {
        return places.stream()
                .filter(NewsResource::isBlock)
                .map(place -> place.substring(BLOCK.length()))
                .collect(Collectors.toSet());
    }

    private static final String BLOCK = "block-";

    private static boolean isBlock(String place) {
        return place.startsWith(BLOCK);
    }
}
