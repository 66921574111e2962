package org.scholion.web.demo;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests run without the demo; {@code PortalIT} starts it. */
@Tag("database")
@QuarkusTest
class DemoTest {

    @Inject DemoStart start;
    @Inject Demo demo;

    @Test
    void thereAreTwoInstructorsAnAssistantAndADozenStudents() {
        start.make();
        start.make();
        assertEquals(15, demo.people().size());
        assertEquals(
                2, demo.people().stream().filter(p -> p.part() == Demo.Part.INSTRUCTOR).count());
        assertEquals(12, demo.people().stream().filter(p -> p.part() == Demo.Part.STUDENT).count());
    }

    @Test
    void whereItIsOffNobodySignsInAsOneOfThem() {
        start.make();
        String vera = demo.people().get(0).id();
        assertTrue(demo.account(vera).isPresent());
        RestAssured.given().formParam("person", vera).post("/demo/sign-in").then().statusCode(404);
        RestAssured.get("/").then().body(not(containsString("demo__person")));
    }
}
