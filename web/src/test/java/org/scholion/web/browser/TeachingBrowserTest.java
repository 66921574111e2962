package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.article.Article;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Expectation;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

/** A teacher imports an article and gives it to a course. */
@QuarkusTest
class TeachingBrowserTest {

    private static final String FERRY =
            """
            # Ferry ledgers and the price of books

            Ada Lind

            ## Introduction

            Ledgers of the ferry at Yurino list 412 crates of books in 1903. Freight fell by a third.

            ## References

            1. Lind A. Crates upstream. Kazan: Society Press, 1911.
            """;

    @Inject People people;
    @Inject Terms terms;

    @TestHTTPResource("")
    String portal;

    private Account vera;
    private Course course;
    private Article article;

    @BeforeEach
    void begin() {
        vera = people.teacher("Vera Orlova");
        course = terms.course("Book trade", vera, Map.of(vera, CourseRole.INSTRUCTOR));
        article = terms.owned(vera, SampleEditions.riverLibraries());
    }

    private BrowserContext context(String language, int width, boolean scripts) {
        BrowserContext context =
                InstalledChromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale(language)
                                        .setJavaScriptEnabled(scripts)
                                        .setViewportSize(width, 900));
        context.addCookies(
                List.of(new Cookie(People.COOKIE, people.signIn(vera).value()).setUrl(portal)));
        return context;
    }

    private String url(String path) {
        return portal.replaceAll("/$", "") + path;
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/markdown", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Pictures of the pages for people to look at, where a folder is named. */
    private static void picture(Page page, String name) {
        Optional.ofNullable(System.getProperty("scholion.pictures"))
                .ifPresent(
                        folder ->
                                page.screenshot(
                                        new Page.ScreenshotOptions()
                                                .setFullPage(true)
                                                .setPath(Path.of(folder, name + ".png"))));
    }

    private static final String DROP =
            """
            text => {
              const files = new DataTransfer();
              files.items.add(new File([text], 'ferry.md', { type: 'text/markdown' }));
              const zone = document.querySelector('.drop__zone');
              zone.dispatchEvent(new DragEvent('dragover', { dataTransfer: files, cancelable: true }));
              zone.dispatchEvent(new DragEvent('drop', { dataTransfer: files, cancelable: true }));
            }
            """;

    @Test
    void aFileIsDroppedLookedAtAndKept() {
        try (BrowserContext context = context("en", 1_280, true)) {
            Page page = context.newPage();
            page.navigate(url("/articles/import"));
            page.evaluate(DROP, FERRY);
            assertEquals("ferry.md", page.locator(".drop__chosen").textContent());
            button(page, "Read this file");
            page.getByText("What was found in ferry.md").first().waitFor();
            picture(page, "report");
            button(page, "Keep");
            page.waitForURL("**/articles/ferry-ledgers-and-the-price-of-books*");
            page.getByText("Who may read it, and which courses do").click();
            page.getByRole(AriaRole.HEADING, named("Sharing")).waitFor();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, named(name)).click();
    }

    @Test
    void aFileThatIsTooLargeIsNotSent() {
        try (BrowserContext context = context("en", 1_280, true)) {
            Page page = context.newPage();
            page.navigate(url("/articles/import"));
            page.locator("#file").setInputFiles(file("large.md", "x".repeat((4 << 20) + 1)));
            assertTrue(page.locator(".drop__chosen").textContent().contains("more than 4 MB"));
            button(page, "Read this file");
            assertTrue(page.url().endsWith("/articles/import"), page.url());
        }
    }

    @Test
    void withoutJavaScriptAFileIsChosenAndLookedAt() {
        try (BrowserContext context = context("en", 390, false)) {
            Page page = context.newPage();
            page.navigate(url("/articles/import"));
            page.locator("#file").setInputFiles(file("ferry.md", FERRY));
            button(page, "Read this file");
            page.getByText("What was found in ferry.md").first().waitFor();
            picture(page, "report-phone");
            button(page, "Discard");
            page.waitForURL("**/articles/import");
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, true", "390, false"})
    void aReadingIsMadeAndPublished(int width, boolean scripts) {
        try (BrowserContext context = context("en", width, scripts)) {
            Page page = context.newPage();
            page.navigate(url(Terms.address(course) + "/readings/new"));
            page.getByLabel("Article and edition").selectOption(edition(page));
            page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                    .fill("Rivers and readers");
            page.getByLabel("Opens").fill("2026-01-10T10:00");
            page.getByLabel("After they have written some annotations of their own").check();
            page.getByLabel("How many of their own").fill("2");
            button(page, "Make the reading as a draft");
            page.getByText("This is a draft").waitFor();
            button(page, "Publish");
            page.getByText("after they have written 2 annotations").first().waitFor();
            page.getByText("To the reading").click();
            page.locator("#p1").waitFor();
            picture(page, "reading-" + width);
        }
    }

    /** The value of the newest edition of the article on rivers. */
    private static String edition(Page page) {
        return page.locator("#edition optgroup option").first().getAttribute("value");
    }

    @ParameterizedTest
    @CsvSource({"en, light", "ru, dark"})
    void axeFindsNothingAndNothingScrollsSideways(String language, String theme) {
        Reading reading =
                terms.reading(
                        course,
                        article,
                        given -> {
                            given.describe(
                                    "Rivers and readers", "Read **slowly**:\n\n- who\n- where");
                            given.expect(new Expectation(3, 2, null));
                        });
        terms.share(article, course, vera);
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(language, 320, true)) {
            context.addCookies(List.of(new Cookie("scholion-theme", theme).setUrl(portal)));
            Page page = context.newPage();
            for (String path :
                    List.of(
                            "/articles",
                            "/articles/import",
                            "/articles/import?corrects=" + article.slug,
                            "/articles/" + article.slug,
                            "/articles/" + article.slug + "/sharing",
                            Terms.address(course) + "/readings/new",
                            Terms.address(reading),
                            Terms.address(reading) + "/settings",
                            uploaded(page, "ferry.md", FERRY),
                            uploaded(page, "wrong.md", "%PDF-1.7"))) {
                page.setViewportSize(320, 900);
                assertEquals(200, page.navigate(url(path)).status(), path);
                if (!page.evaluate("document.documentElement.scrollWidth").equals(320)) {
                    found.add(path + " scrolls sideways");
                }
                page.setViewportSize(1_280, 900);
                check(page, path, found);
                picture(page, language + path.replaceAll("[^a-z0-9]+", "-"));
            }
            conflict(page, reading);
            check(page, "conflict", found);
            picture(page, language + "-conflict");
        }
        assertEquals("", String.join("\n", found));
    }

    private String uploaded(Page page, String name, String text) {
        page.navigate(url("/articles/import"));
        page.locator("#file").setInputFiles(file(name, text));
        page.locator(".drop .sheet__send").click();
        page.locator(".decision, .sheet__refusal").first().waitFor();
        return page.url().replaceFirst("https?://[^/]+", "");
    }

    private void conflict(Page page, Reading reading) {
        page.navigate(url(Terms.address(reading) + "/settings"));
        try (BrowserContext other = context("en", 1_280, true)) {
            Page second = other.newPage();
            second.navigate(url(Terms.address(reading) + "/settings"));
            second.locator("#title").fill("Boats and readers");
            button(second, "Save");
            second.waitForLoadState();
        }
        page.locator("#title").fill("Ferries and readers");
        page.locator("#own").fill("");
        page.locator("form[action$='/settings'] .sheet__send").click();
        page.locator(".differing").waitFor();
    }

    private static void check(Page page, String path, List<String> found) {
        Axe.check(page).forEach(broken -> found.add(path + ": " + broken));
    }
}
