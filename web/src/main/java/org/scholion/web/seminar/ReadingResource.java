package org.scholion.web.seminar;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.scholion.domain.course.Reading;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.EditionViews;
import org.scholion.web.layout.Frame;
import org.scholion.web.markup.SafeMarkdown;
import org.scholion.web.reading.PreparedTexts;
import org.scholion.web.security.Here;
import org.scholion.web.security.Requires;

/**
 * The page of a reading: what it asks, its prompts, and the text. What members write about the text
 * will be drawn by {@link PreparedTexts}, and stands beside it.
 */
@Requires(Right.READ_READING)
@Path("/readings/{reading}")
public class ReadingResource {

    record reading(
            Frame frame,
            ReadingHead head,
            EditionView edition,
            ReadingRules rules,
            SafeMarkdown instructions,
            List<PromptView> prompts)
            implements TemplateInstance {}

    private final Readings readings;
    private final RulesInWords rules;
    private final EditionViews editions;
    private final PreparedTexts texts;
    private final Here here;
    private final Clock clock;

    ReadingResource(
            Readings readings,
            RulesInWords rules,
            EditionViews editions,
            PreparedTexts texts,
            Here here,
            Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.editions = editions;
        this.texts = texts;
        this.here = here;
        this.clock = clock;
    }

    @GET
    @Blocking
    public Response reading(@PathParam("reading") String id, @Context HttpServerRequest request) {
        Frame frame = Frame.of(request);
        Reading reading = readings.whole(here.place().reading());
        EditionView edition = editions.of(reading.edition.id);
        reading page =
                new reading(
                        frame,
                        ReadingHead.of(reading, edition, reading.phase(clock.instant())),
                        edition,
                        rules.of(reading, frame.language()),
                        SafeMarkdown.of(reading.instructions),
                        readings.prompts(reading.id).stream().map(PromptView::of).toList());
        return texts.answer(request, frame, reading.edition.id, page);
    }
}
