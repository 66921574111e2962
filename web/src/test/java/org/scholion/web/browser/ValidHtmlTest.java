package org.scholion.web.browser;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ValidHtmlTest {

    @Inject Pages pages;
    @Inject ObjectMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theNuCheckerFindsNoErrorOnAnyPage(String language) throws Exception {
        List<String> found = new ArrayList<>();
        for (String path : pages.all()) {
            byte[] html = given().header("Accept-Language", language).get(path).asByteArray();
            for (JsonNode message : check(html)) {
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
        }
        assertEquals("", String.join("\n", found));
    }

    private JsonNode check(byte[] html) throws Exception {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setForceHTML(true);
        // Guesses the language of a text from its letters; an article is in another one than the
        // page.
        validator.setNoLangDetect(true);
        return json.readTree(validator.validate(new ByteArrayInputStream(html))).path("messages");
    }
}
