package org.scholion.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;
import org.scholion.web.fixture.People;

/** A teacher makes a course and fills it; a student joins it. */
@QuarkusTest
class CourseBrowserTest {

    @Inject People people;

    @TestHTTPResource("")
    String portal;

    private BrowserContext as(Account person, String language, int width) {
        BrowserContext context =
                InstalledChromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale(language)
                                        .setViewportSize(width, 844));
        String session = people.signIn(person).value();
        context.addCookies(List.of(new Cookie(People.COOKIE, session).setUrl(portal)));
        return context;
    }

    private String url(String path) {
        return portal.replaceAll("/$", "") + path;
    }

    private static void assertSound(Page page) {
        assertEquals(List.of(), Axe.check(page));
        Object over =
                page.evaluate(
                        "document.documentElement.scrollWidth"
                                + " - document.documentElement.clientWidth");
        assertEquals(0, over, page.url());
    }

    /** Makes a course and answers its address. */
    private String course(Page page) {
        page.navigate(url("/"));
        assertSound(page);
        page.locator("a[href='/courses/new']").click();
        assertSound(page);
        page.locator("[name=title]").fill("Чтение рек");
        page.locator("main form button").click();
        assertThat(page.locator("h1")).hasText("Чтение рек");
        assertSound(page);
        return page.url();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void aTeacherMakesACourseAndBringsInTwelveStudentsFromAFile(String language) {
        try (BrowserContext context = as(people.teacher("Vera Orlova"), language, 1_280)) {
            Page page = context.newPage();
            String course = course(page);
            page.locator("a[href$='/roster']").click();
            assertSound(page);
            page.locator("[type=file]").setInputFiles(twelve());
            page.locator("main form button").click();
            assertThat(page.locator("table tbody tr")).hasCount(12);
            assertSound(page);
            page.locator("form[action$='/people'] button").click();
            assertThat(page).hasURL(Pattern.compile(".*/members\\?said=brought-in"));
            assertThat(page.locator("table tbody tr")).hasCount(13);
            assertSound(page);
            page.navigate(course + "/groups");
            assertThat(page.locator(".groups__group")).hasCount(3);
            page.locator("form:has([name=way][value=random]) button").click();
            assertSound(page);
            page.navigate(course + "/edit");
            assertSound(page);
            page.navigate(course + "/copy");
            assertSound(page);
        }
    }

    private static FilePayload twelve() {
        String own = Ids.inAddress(Ids.next());
        String text =
                "Имя;Почта;Группа\n"
                        + IntStream.range(0, 12)
                                .mapToObj(
                                        i ->
                                                "Студент %d;s%d.%s@example.org;Г%d"
                                                        .formatted(i, i, own, i % 3))
                                .collect(Collectors.joining("\n"));
        return new FilePayload("people.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void aStudentJoinsByCodeOnAPhone(String language) {
        String code;
        try (BrowserContext context = as(people.teacher("Vera Orlova"), language, 1_280)) {
            Page page = context.newPage();
            page.navigate(course(page) + "/codes");
            page.locator("main form button").click();
            assertSound(page);
            code = page.locator(".join-code__letters").textContent();
        }
        try (BrowserContext context = as(people.member("Ada Lind"), language, 390)) {
            Page page = context.newPage();
            page.navigate(url("/"));
            page.locator("a[href='/courses/join']").click();
            page.locator("[name=code]").fill("AAAA-AAAA");
            page.locator("main form button").click();
            assertThat(page.locator("[role=alert]")).isVisible();
            assertSound(page);
            page.locator("[name=code]").fill(code.toLowerCase());
            page.locator("main form button").click();
            assertThat(page.locator("h1")).hasText("Чтение рек");
            assertSound(page);
            page.locator("main form button").click();
            assertThat(page.locator("main [role=status]")).isVisible();
            assertSound(page);
            page.locator(".tabs a[href$='/members']").click();
            assertThat(page.locator("table tbody tr")).hasCount(2);
            assertSound(page);
        }
    }
}
