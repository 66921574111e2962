package org.scholion.web.discussion;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Text as a value in the query of an address: {@code {tag.inQuery}}. */
@TemplateExtension
final class QueryText {

    private QueryText() {}

    static String inQuery(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
