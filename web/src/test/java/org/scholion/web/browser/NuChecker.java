package org.scholion.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;

/** Asks the Nu checker what is wrong with a page. */
final class NuChecker {

    private NuChecker() {}

    /** The errors and warnings of a page, each as a sentence that begins with its path. */
    static List<String> check(String path, byte[] html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setForceHTML(true);
        // Guesses the language of a text from its letters; an article is in another one than the
        // page.
        validator.setNoLangDetect(true);
        JsonNode messages =
                new ObjectMapper()
                        .readTree(validator.validate(new ByteArrayInputStream(html)))
                        .path("messages");
        List<String> found = new ArrayList<>();
        for (JsonNode message : messages) {
            if (!message.path("type").asText().equals("info")
                    || message.path("subType").asText().equals("warning")) {
                found.add(
                        path
                                + ": "
                                + message.path("message").asText()
                                + " at "
                                + message.path("extract").asText());
            }
        }
        return found;
    }
}
