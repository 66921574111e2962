package org.scholion.web.browser;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ValidHtmlTest {

    @Inject Pages pages;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void theNuCheckerFindsNoErrorOnAnyPage(String language) throws Exception {
        List<String> found = new ArrayList<>();
        for (String path : pages.all()) {
            byte[] html = given().header("Accept-Language", language).get(path).asByteArray();
            found.addAll(NuChecker.check(path, html));
        }
        assertEquals("", String.join("\n", found));
    }
}
