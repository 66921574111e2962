package org.scholion.web.claim;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.web.fixture.Shelf;

/** The tests run with curation open on this machine, which they are; a proxy is somebody else. */
@QuarkusTest
class WhoMayCurateTest {

    @Inject Shelf shelf;
    @Inject EditionClaims editions;

    private ClaimView claim;
    private String address;

    @BeforeEach
    void aClaim() {
        address = "/articles/" + shelf.river() + "/claims";
        claim = editions.at(shelf.river()).claims().get(0);
    }

    /** Every address below the claims that takes a post, by what the resources declare. */
    private List<String> posts() {
        return Stream.of(
                        ClaimResource.class,
                        ClaimFormsResource.class,
                        ClaimChangesResource.class,
                        OrphansResource.class)
                .flatMap(
                        resource ->
                                Stream.of(resource.getDeclaredMethods())
                                        .filter(m -> m.isAnnotationPresent(POST.class))
                                        .map(m -> path(resource) + path(m)))
                .map(path -> path.replace("{slug}", shelf.river()).replace("{id}", claim.id()))
                .toList();
    }

    private static String path(Class<?> resource) {
        return resource.getAnnotation(Path.class).value();
    }

    private static String path(Method method) {
        return Optional.ofNullable(method.getAnnotation(Path.class))
                .map(path -> "/" + path.value())
                .orElse("");
    }

    private io.restassured.specification.RequestSpecification form() {
        Paragraph paragraph = editions.at(shelf.river()).text().paragraph(claim.block());
        return given().redirects()
                .follow(false)
                .formParam("version", claim.version())
                .formParam("toggle", "causal")
                .formParam("start", claim.start())
                .formParam("end", claim.end() - 1)
                .formParam("at", claim.start() + 20)
                .formParam("other", claim.id())
                .formParam("otherVersion", claim.version())
                .formParam("label", "label")
                .formParam("block", paragraph.id())
                .formParam("decision", Ids.inAddress(Ids.next()));
    }

    @Test
    void whoComesThroughAProxyMayDecideNothing() {
        assertEquals(11, posts().size());
        for (String path : posts()) {
            form().header("X-Forwarded-For", "127.0.0.1").post(path).then().statusCode(404);
            form().header("Forwarded", "for=127.0.0.1").post(path).then().statusCode(404);
        }
        assertEquals(claim, editions.at(shelf.river()).claim(claim.id()));
    }

    @Test
    void whoUsesAnotherNameForThisMachineMayDecideNothing() {
        for (String path : posts()) {
            form().header("Host", "portal.example.org").post(path).then().statusCode(404);
        }
        assertEquals(claim, editions.at(shelf.river()).claim(claim.id()));
    }

    @Test
    void aPageOfAnotherSiteMayDecideNothing() {
        for (String path : posts()) {
            form().header("Sec-Fetch-Site", "cross-site").post(path).then().statusCode(403);
            form().header("Origin", "https://evil.example.org").post(path).then().statusCode(403);
        }
        assertEquals(claim, editions.at(shelf.river()).claim(claim.id()));
    }

    @Test
    void controlsAreShownToThoseWhoMayOnly() {
        given().get(address).then().body(containsString("/confirmation"));
        given().header("X-Forwarded-For", "10.0.0.1")
                .get(address)
                .then()
                .statusCode(200)
                .body(not(containsString("<button class=\"tool")))
                .body(not(containsString("/confirmation")))
                .body(not(containsString("curation.js")));
    }

    @Test
    void formsAndHistoryAreThereForThoseWhoMayOnly() {
        for (String page : List.of("/new", "/history", "/" + claim.id() + "/change")) {
            given().get(address + page).then().statusCode(200);
            given().header("X-Forwarded-For", "10.0.0.1")
                    .get(address + page)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void everybodySeesTheClaimsThemselves() {
        assertTrue(claim.id().length() == 13);
        given().header("X-Forwarded-For", "10.0.0.1")
                .get(address + "/" + claim.id())
                .then()
                .statusCode(200);
    }
}
