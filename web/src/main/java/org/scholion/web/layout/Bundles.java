package org.scholion.web.layout;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The style sheets and the modules of the page of a reading, each in one file: that page is opened
 * by a class at once, and every request costs. They are put together and compressed once, and have
 * an address that changes with their content.
 */
@ApplicationScoped
@Named("bundles")
public class Bundles {

    private static final String FOLDER = "/bundles/";

    /** Before the resources. */
    private static final int ORDER = -1;

    private static final List<String> READING = List.of("margin.js", "outline.js");

    private record Bundle(String type, Buffer plain, Buffer gzip) {}

    private final Map<String, Bundle> byAddress;
    private final String sheet;
    private final String script;

    Bundles() {
        String css =
                Stream.concat(Assets.SHEETS.stream(), Assets.MARGIN_SHEETS.stream())
                        .map(name -> Assets.text("css/" + name + ".css"))
                        .collect(Collectors.joining("\n"));
        String js = ModuleLinker.link(path -> Assets.text("js/" + path), READING);
        sheet = address("reading.css", css);
        script = address("reading.js", js);
        byAddress =
                Map.of(
                        sheet, bundle("text/css;charset=UTF-8", css),
                        script, bundle("text/javascript;charset=UTF-8", js));
    }

    /** Address of all style sheets of the page of a reading, those of every page among them. */
    public String sheet() {
        return sheet;
    }

    /** Address of all modules of that page. */
    public String script() {
        return script;
    }

    private static String address(String name, String text) {
        return FOLDER + Assets.digest(text.getBytes(StandardCharsets.UTF_8)) + "/" + name;
    }

    private static Bundle bundle(String type, String text) {
        byte[] plain = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new Bundle(type, Buffer.buffer(plain), Buffer.buffer(packed.toByteArray()));
    }

    void register(@Observes Router router) {
        router.get(FOLDER + "*").order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Bundle bundle = byAddress.get(context.normalizedPath());
        if (bundle == null) {
            context.next();
            return;
        }
        String accepted = context.request().getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean gzip = accepted != null && accepted.contains("gzip");
        HttpServerResponse response = context.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, bundle.type())
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, immutable, max-age=31536000")
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (gzip) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.end(gzip ? bundle.gzip() : bundle.plain());
    }
}
