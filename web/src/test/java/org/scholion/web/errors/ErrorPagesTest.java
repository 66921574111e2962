package org.scholion.web.errors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ErrorPagesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/articles/no-such-article",
                "/articles/no-such-article/notes",
                "/articles/No%20Slug%3Cscript%3E",
                "/language/xx",
                "/css/nothing.css",
                "/q/nowhere"
            })
    void anUnknownAddressGetsAPageInTheLayout(String path) {
        given().accept("text/html")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<h1>There is no such page</h1>"))
                .body(containsString("class=\"bar\""));
    }

    @Test
    void theErrorPageSpeaksRussian() {
        given().header("Accept-Language", "ru")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .body(containsString("<h1>Такой страницы нет</h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/articles/no-such-article/text"})
    void programsGetAProblem(String path) {
        given().accept("application/problem+json")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404))
                .body("title", equalTo("Not Found"));
    }

    @Test
    void aWrongMethodIs405() {
        given().accept("text/html")
                .post("/articles")
                .then()
                .statusCode(405)
                .body(containsString("<h1>This page cannot be asked that way</h1>"));
        given().accept("application/json")
                .delete("/articles")
                .then()
                .statusCode(405)
                .body("status", equalTo(405));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/articles/%zz", "/articles/%"})
    void aMalformedAddressIsRefusedBeforeAnyPage(String path) throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            byte[] answer = socket.getInputStream().readAllBytes();
            String text = new String(answer, StandardCharsets.UTF_8);
            assertTrue(text.startsWith("HTTP/1.1 400 "), text);
        }
    }

    @Test
    void aBadRequestIs400() {
        given().accept("text/html")
                .get("/tests/failure/bad-request")
                .then()
                .statusCode(400)
                .body(containsString("<h1>The request cannot be understood</h1>"));
    }

    @Test
    void aFailureSaysNothingOfItself() {
        given().accept("text/html")
                .get("/tests/failure")
                .then()
                .statusCode(500)
                .body(containsString("Something went wrong"))
                .body(containsString("Что-то пошло не так"))
                .body(not(containsString("a secret")))
                .body(not(containsString("Exception")));
        given().accept("application/json")
                .get("/tests/failure")
                .then()
                .statusCode(500)
                .body("status", equalTo(500))
                .body(not(containsString("a secret")));
    }

    @Test
    void whoFindsNoTurnGetsTheirWordsBackAndIsToldWhenToTryAgain() {
        sent("/tests/failure/full")
                .statusCode(503)
                .header("Retry-After", "10")
                .body(containsString("<h1>Too much at once</h1>"))
                .body(containsString("Who counted &lt;them&gt;?"));
    }

    @Test
    void whatWasSentComesBackAfterAFailure() {
        sent("/tests/failure")
                .statusCode(500)
                .body(containsString("<h1>Something went wrong</h1>"))
                .body(containsString("Who counted &lt;them&gt;?"))
                .body(not(containsString("a secret")));
    }

    private static ValidatableResponse sent(String path) {
        return given().accept("text/html")
                .formParam("words", "Who counted <them>?")
                .post(path)
                .then();
    }
}
