package org.scholion.web.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.web.fixture.Shelf;

@QuarkusTest
class SecurityHeadersTest {

    @Inject Shelf shelf;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/articles",
                "/nowhere",
                "/css/base.css",
                "/js/outline.js",
                "/_static/pt-serif/5.1.0/files/pt-serif-latin-400-normal.woff2",
                "/faces/inter-4.1/inter-latin-cyrillic.woff2",
                "/tests/failure",
                "/theme/dark",
                "/q/health"
            })
    void everyAnswerIsStrict(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Permissions-Policy", containsString("camera=()"))
                .header("Cross-Origin-Opener-Policy", "same-origin");
    }

    @Test
    void noPageHasScriptOrStyleInItself() {
        String article = "/articles/" + shelf.river();
        for (String page : new String[] {"/", "/articles", article, article + "/text"}) {
            given().get(page)
                    .then()
                    .body(not(containsString("<style")))
                    .body(not(containsString(" style=\"")))
                    .body(not(containsString("<script>")))
                    .body(not(containsString(" onclick")));
        }
    }

    @Test
    void filesWithAVersionedAddressAreKeptLong() {
        given().get("/css/base.css")
                .then()
                .header("Cache-Control", containsString("max-age=31536000"));
    }
}
