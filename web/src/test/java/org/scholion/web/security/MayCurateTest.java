package org.scholion.web.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.web.fixture.Shelf;

@QuarkusTest
@TestProfile(MayCurateTest.Off.class)
class MayCurateTest {

    @Inject Shelf shelf;

    @Test
    void nobodyMayCurateWhereItIsOff() {
        String address = "/articles/" + shelf.river() + "/claims";
        given().get(address).then().statusCode(200).body(not(containsString("/confirmation")));
        given().get(address).then().body(containsString("class=\"claim claim--suggested\""));
        given().get(address + "/new").then().statusCode(404);
        given().formParam("decision", "x").post(address + "/reversal").then().statusCode(404);
    }

    /** As in production, where nothing else is said. */
    public static class Off implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("scholion.curation", "off");
        }
    }
}
