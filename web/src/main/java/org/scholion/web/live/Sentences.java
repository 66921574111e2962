package org.scholion.web.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.sse.OutboundSseEvent;
import org.jboss.resteasy.reactive.server.jaxrs.OutboundSseEventImpl;
import org.scholion.domain.course.Reading;
import org.scholion.web.reading.LoadedEdition;
import org.scholion.web.reading.LoadedEditions;

/** What is said over an open line, in the form of server-sent events. */
@ApplicationScoped
class Sentences {

    /** Milliseconds after which a browser connects again. */
    private static final long AGAIN = 3_000;

    private final ObjectMapper json;
    private final LoadedEditions editions;

    Sentences(ObjectMapper json, LoadedEditions editions) {
        this.json = json;
        this.editions = editions;
    }

    /** {@code {"revision":41,"fresh":3,"places":["p12"]}} with the revision as its id. */
    OutboundSseEvent news(News news, Reading reading) {
        LoadedEdition edition = editions.of(reading.edition.id);
        ObjectNode said = json.createObjectNode();
        said.put("revision", news.revision());
        said.put("fresh", news.fresh());
        ArrayNode places = said.putArray("places");
        news.blocks()
                .forEach(id -> edition.block(id).map(LoadedEdition::anchor).ifPresent(places::add));
        return event().name("news")
                .id(Long.toString(news.revision()))
                .reconnectDelay(AGAIN)
                .data(said.toString())
                .build();
    }

    /** A line that says nothing. */
    OutboundSseEvent beat() {
        return event().comment("").build();
    }

    private static OutboundSseEvent.Builder event() {
        return new OutboundSseEventImpl.BuilderImpl();
    }
}
