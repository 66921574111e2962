package org.scholion.web.layout;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssetsTest {

    @Inject Assets assets;

    @Test
    void everyModuleIsPartOfTheVersion() throws Exception {
        URI card = AssetsTest.class.getResource("/META-INF/resources/js/card.js").toURI();
        Path folder = Path.of(card).getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> names =
                    files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .map(name -> name.replaceAll("\\.js$", ""))
                            .sorted()
                            .toList();
            assertEquals(names, Assets.MODULES);
        }
    }

    @Test
    void aModuleAndWhatItImportsHaveOneVersionAndAreKept() {
        String card = assets.at("js/card.js");
        assertTrue(card.matches("/js/v-[0-9a-f]{8}/card\\.js"), card);
        for (String address : List.of(card, card.replace("card", "anchoring/place"))) {
            given().get(address)
                    .then()
                    .statusCode(200)
                    .contentType(containsString("javascript"))
                    .header("Cache-Control", containsString("max-age=31536000"))
                    .header("Content-Security-Policy", notNullValue());
        }
    }

    @Test
    void theVersionOfAnotherReleaseLeadsToThatOfToday() {
        given().redirects()
                .follow(false)
                .get("/js/v-00000000/anchoring/place.js")
                .then()
                .statusCode(302)
                .header("Cache-Control", "no-store")
                .header("Location", endsWith(assets.moduleAt("anchoring/place.js")));
    }

    @Test
    void aModuleThatIsNotThereIs404() {
        given().get(assets.moduleAt("nowhere.js")).then().statusCode(404);
        given().get(assets.moduleAt("../application.properties")).then().statusCode(404);
        given().get("/js/v-00000000//example.org/x.js").then().statusCode(404);
    }

    @Test
    void anAssetThatIsNotThereIsNamed() {
        String said =
                assertThrows(IllegalArgumentException.class, () -> assets.at("js/x.js"))
                        .getMessage();
        assertEquals("no asset 'js/x.js'", said);
    }
}
