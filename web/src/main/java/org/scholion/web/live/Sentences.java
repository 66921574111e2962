package org.scholion.web.live;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ThreadLocalRandom;
import org.scholion.domain.course.Reading;
import org.scholion.web.reading.LoadedEdition;
import org.scholion.web.reading.LoadedEditions;

/** What is said over an open line, in the form of server-sent events. */
@ApplicationScoped
class Sentences {

    /** Milliseconds after which a browser connects again, at least and at most: not all at once. */
    private static final int SOONEST = 2_000;

    private static final int LATEST = 6_000;

    private final ObjectMapper json;
    private final LoadedEditions editions;

    Sentences(ObjectMapper json, LoadedEditions editions) {
        this.json = json;
        this.editions = editions;
    }

    /** The first: when to connect again. */
    String hello() {
        return "retry: %d\n\n".formatted(ThreadLocalRandom.current().nextInt(SOONEST, LATEST));
    }

    /** {@code {"revision":41,"fresh":3,"places":["p12"]}} with the revision as its id. */
    String news(News news, Reading reading) {
        LoadedEdition edition = editions.of(reading.edition.id);
        ObjectNode said = json.createObjectNode();
        said.put("revision", news.revision());
        said.put("fresh", news.fresh());
        ArrayNode places = said.putArray("places");
        news.blocks()
                .forEach(id -> edition.block(id).map(LoadedEdition::anchor).ifPresent(places::add));
        return "event: news\nid: %d\ndata: %s\n\n".formatted(news.revision(), said);
    }

    /** How many have the reading open. */
    String here(int people) {
        return "event: here\ndata: %d\n\n".formatted(people);
    }

    /** That the same account opened too many pages: this one is not to connect again by itself. */
    String enough() {
        return "event: enough\ndata: \n\n";
    }

    /** A line that says nothing. */
    String beat() {
        return ":\n\n";
    }
}
