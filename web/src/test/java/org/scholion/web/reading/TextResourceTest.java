package org.scholion.web.reading;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.scholion.web.fixture.Shelf;

@QuarkusTest
class TextResourceTest {

    @Inject Shelf shelf;

    @Test
    void dump() throws Exception {
        Path out = Path.of("/tmp/site");
        Files.createDirectories(out);
        String slug = shelf.river();
        shelf.hostile();
        for (String lang : new String[] {"en", "ru"}) {
            for (String page : new String[] {"", "/text", "/notes", "/references", "/authors"}) {
                String html =
                        given().header("Accept-Language", lang)
                                .get("/articles/" + slug + page)
                                .asString();
                Files.writeString(
                        out.resolve(
                                (page.isEmpty() ? "about" : page.substring(1))
                                        + "-"
                                        + lang
                                        + ".html"),
                        html);
            }
            Files.writeString(
                    out.resolve("index-" + lang + ".html"),
                    given().header("Accept-Language", lang).get("/").asString());
        }
    }
}
