package org.scholion.web.layout;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says of every page that it is asked for again each time and depends on the reader's choices, so
 * that a chosen language shows at once; a page that says something of its own keeps it.
 */
class PageFreshness {

    @ServerResponseFilter
    public void add(ContainerResponseContext answer) {
        MediaType type = answer.getMediaType();
        boolean page = type != null && MediaType.TEXT_HTML_TYPE.isCompatible(type);
        if (page && !answer.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            answer.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            answer.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Language, Cookie");
        }
    }
}
