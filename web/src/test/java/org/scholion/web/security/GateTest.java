package org.scholion.web.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.article.Ids;
import org.scholion.web.fixture.People;

@QuarkusTest
class GateTest {

    @Inject People people;
    @Inject Seminar seminar;
    @TestHTTPResource URI portal;

    private Seminar.Made world;

    @BeforeEach
    void make() {
        world = seminar.make();
    }

    @Test
    void aRouteThatDeclaresNothingAnswersNobody() {
        as("administrator").get("/tests/gate/undeclared").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "non-blocking", "uni"})
    void itStandsBeforeRoutesOfEveryKind(String kind) {
        as("student").get("/tests/gate/" + kind).then().statusCode(404);
        as("visitor").get("/tests/gate/" + kind).then().statusCode(is(oneOf(303, 401)));
        as("administrator").get("/tests/gate/" + kind).then().statusCode(200);
    }

    @Test
    void whatWouldFailIsNotReached() {
        as("student").post("/tests/gate/failing").then().statusCode(404);
        as("administrator").post("/tests/gate/failing").then().statusCode(500);
    }

    @Test
    void aStreamIsNotBegunForStrangers() {
        String stream = "/tests/gate/courses/" + course("OPEN") + "/stream";
        as("member of no course").get(stream).then().statusCode(404);
        as("student").get(stream).then().statusCode(200).body(containsString("open"));
    }

    @Test
    void aRouteThatMayNotBlockFailsClosed() {
        String path = "/tests/gate/courses/" + course("OPEN") + "/non-blocking";
        as("member of no course").get(path).then().body(not(equalTo("open")));
        as("visitor").get(path).then().statusCode(is(oneOf(303, 401)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEAD", "GET"})
    void readingAndLookingAtHeadersAreTheSame(String verb) {
        String path = "/tests/gate/courses/" + course("OPEN");
        as("student").request(verb, path).then().statusCode(200);
        as("member of no course").request(verb, path).then().statusCode(404);
    }

    @Test
    void optionsSayTheSameOfWhatIsThereAndWhatIsNot() {
        String there = options("/tests/gate/courses/" + course("OPEN"));
        String nowhere = options("/tests/gate/courses/" + Ids.inAddress(2));
        org.junit.jupiter.api.Assertions.assertEquals(nowhere, there);
    }

    private String options(String path) {
        var answer = as("member of no course").request("OPTIONS", path);
        return answer.statusCode() + " " + answer.header("Allow");
    }

    /** Sent as it is, since a client would tidy the address up. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tests/gate/courses/%s;a=b",
                "/tests/gate/courses/%s/",
                "/tests/gate/courses/%s/.",
                "/tests/gate/courses/%s%%2F",
                "/tests/gate/courses/%s%%2Fstream",
                "/tests/gate/courses/%s.",
                "/tests/gate/courses/%s%%00",
                "/tests/gate/courses/%%2e/%s",
                "/tests/gate/./courses/%s",
                "//tests/gate/courses/%s",
                "/tests/gate/x/../courses/%s",
                "/tests/gate/courses;x=/%s",
                "/TESTS/gate/courses/%s",
                "/css/../tests/gate/courses/%s",
                "/articles/x/text/../../../tests/gate/courses/%s"
            })
    void noWayOfWritingAnAddressLeadsAroundIt(String path) throws IOException {
        String answer = raw(path.formatted(course("OPEN")), session("member of no course"));
        assertFalse(answer.contains("open"), answer);
        assertFalse(answer.startsWith("HTTP/1.1 200"), answer);
    }

    @Test
    void anIdInLowerCaseIsTheSameCourse() {
        String path = "/tests/gate/courses/" + course("OPEN").toLowerCase(java.util.Locale.ROOT);
        as("member of no course").get(path).then().statusCode(404);
    }

    private String session(String person) {
        return People.COOKIE + "=" + people.signIn(world.people().get(person).account()).value();
    }

    private String raw(String path, String cookie) throws IOException {
        try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
            String request =
                    "GET %s HTTP/1.1\r\nHost: localhost\r\nCookie: %s\r\nConnection: close\r\n\r\n"
                            .formatted(path, cookie);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            try (InputStream answer = socket.getInputStream()) {
                String whole = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
                return whole.contains("\r\n\r\n<") ? whole.substring(0, 12) : whole;
            }
        }
    }

    private String course(String place) {
        return Ids.inAddress(world.places().get(place).course().id);
    }

    private RequestSpecification as(String person) {
        var account = world.people().get(person).account();
        return account == null ? RestAssured.given().redirects().follow(false) : people.as(account);
    }
}
