package org.scholion.web.reading;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;

/** The answer to a request for a prepared page: 304 where the browser has it, else its bytes. */
public final class Conditional {

    private static final String HTML = "text/html;charset=UTF-8";
    private static final String CACHE = "private, no-cache";
    private static final String VARY = "Accept-Encoding, Accept-Language, Cookie";

    private static final CharSequence FAST_HTML = HttpHeaders.createOptimized(HTML);
    private static final CharSequence FAST_GZIP = HttpHeaders.createOptimized("gzip");
    private static final CharSequence FAST_CACHE = HttpHeaders.createOptimized(CACHE);
    private static final CharSequence FAST_VARY = HttpHeaders.createOptimized(VARY);

    private Conditional() {}

    public static Response answer(HttpServerRequest request, PreparedPage page) {
        Response.ResponseBuilder answer =
                isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.tag())
                        ? Response.notModified()
                        : withBody(request, page);
        return answer.header("ETag", page.tag())
                .header("Cache-Control", CACHE)
                .header("Vary", VARY)
                .build();
    }

    /** The same answer without a resource around it. */
    static void send(HttpServerRequest request, PreparedPage page) {
        HttpServerResponse response = request.response();
        response.headers()
                .set(HttpHeaders.ETAG, page.tag())
                .set(HttpHeaders.CACHE_CONTROL, FAST_CACHE)
                .set(HttpHeaders.VARY, FAST_VARY);
        if (isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), page.tag())) {
            response.setStatusCode(304).end();
            return;
        }
        response.headers().set(HttpHeaders.CONTENT_TYPE, FAST_HTML);
        if (takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.headers().set(HttpHeaders.CONTENT_ENCODING, FAST_GZIP);
            response.end(page.gzip());
        } else {
            response.end(page.plain());
        }
    }

    private static Response.ResponseBuilder withBody(HttpServerRequest request, PreparedPage page) {
        if (takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            return Response.ok(page.gzip(), HTML).header("Content-Encoding", "gzip");
        }
        return Response.ok(page.plain(), HTML);
    }

    /** RFC 9110, 13.1.2: any tag of the list, compared weakly, or {@code *}. */
    static boolean isKnown(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && Stream.of(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(known -> known.equals("*") || opaque(known).equals(opaque(tag)));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    /** RFC 9110, 12.5.3: named, or meant by {@code *}, and not with {@code q=0}. */
    static boolean takesGzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        boolean any = false;
        for (String coding : acceptEncoding.split(",")) {
            String[] parts = coding.split(";", 2);
            String name = parts[0].strip();
            boolean wanted = parts.length == 1 || !parts[1].strip().matches("(?i)q=0(\\.0{0,3})?");
            if (name.equalsIgnoreCase("gzip") || name.equalsIgnoreCase("x-gzip")) {
                return wanted;
            }
            any |= name.equals("*") && wanted;
        }
        return any;
    }
}
