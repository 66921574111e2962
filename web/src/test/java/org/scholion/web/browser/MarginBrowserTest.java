package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.people.Account;
import org.scholion.web.fixture.People;

/** The margin in all its states: sound for machines that read it aloud, and at rest for readers. */
@QuarkusTest
class MarginBrowserTest {

    /** What a first visit costs; a class opens a reading at once. Four of them are type faces. */
    private static final int REQUESTS = 8;

    private static final String PLACES =
            """
            () => JSON.stringify([scrollY, ...[...document.querySelectorAll('#text [data-block]')]
              .map((one) => Math.round(one.getBoundingClientRect().top * 10))])
            """;

    @Inject SmallTalk talk;

    @TestHTTPResource("")
    String portal;

    @BeforeEach
    void begin() {
        talk.make();
    }

    private BrowserContext context(Account who, String language, String theme) {
        BrowserContext context =
                InstalledChromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale(language)
                                        .setViewportSize(1_280, 900));
        context.addCookies(
                List.of(
                        new Cookie(People.COOKIE, talk.session(who).value()).setUrl(portal),
                        new Cookie("scholion-theme", theme).setUrl(portal)));
        return context;
    }

    private void open(Page page, String path) {
        page.navigate(portal.replaceAll("/$", "") + path);
    }

    /** Each begins where the one before ended, or opens its own page. */
    private Map<String, Consumer<Page>> ofAda() {
        Map<String, Consumer<Page>> states = new LinkedHashMap<>();
        for (String path :
                List.of(
                        "",
                        "?show=mine",
                        "?show=none",
                        "/discussion",
                        "/discussion?q=nothing",
                        "/discussion?tag=method&state=open",
                        "/blocks/" + talk.block.substring(6),
                        "/targets/article/new",
                        "/targets/" + talk.block + "/new")) {
            states.put(path, page -> open(page, talk.reading + path));
        }
        states.put("thread page", page -> open(page, talk.thread));
        states.put("edit page", page -> open(page, talk.said + "/edit"));
        states.put("flag form", page -> open(page, talk.flagged + "/flag"));
        states.put("history", page -> open(page, talk.said + "/history"));
        states.put("thread beside the text", this::openThread);
        states.put("tools", page -> page.locator(".slip summary").first().click());
        states.put("edit", page -> press(page, ".slip [data-edit]", ".slip .write--whole"));
        states.put("form", this::openForm);
        states.put(
                "form with an error",
                page -> press(page, ".slip .write__send", ".slip [role=alert]"));
        states.put(
                "form with a preview",
                page -> {
                    page.locator(".slip textarea").fill("Which *cards*?");
                    press(page, ".slip [value=preview]", ".slip .write__preview");
                });
        states.put(
                "form about a note",
                page -> press(page, ".entry .talk__new >> nth=0", ".entry .slip textarea"));
        states.put(
                "form about a section",
                page ->
                        press(
                                page,
                                ".part > .talk .talk__new >> nth=0",
                                ".part > .talk .slip textarea"));
        states.put(
                "news",
                page -> {
                    talk.say(talk.boris, "article", "COMMENT", "publish", "New to you.");
                    page.locator(".marginbar__fresh").waitFor();
                });
        return states;
    }

    private Map<String, Consumer<Page>> ofVera() {
        Map<String, Consumer<Page>> states = new LinkedHashMap<>();
        states.put("reading", page -> open(page, talk.reading));
        for (String path : List.of("/flags", "/settings")) {
            states.put(path, page -> open(page, talk.reading + path));
        }
        states.put("hiding form", page -> open(page, talk.flagged + "/hiding"));
        states.put("hidden", page -> open(page, talk.hidden.replace("/annotations/", "/threads/")));
        return states;
    }

    private static void press(Page page, String button, String then) {
        page.locator(button).first().evaluate("button => button.click()");
        page.locator(then).first().waitFor();
    }

    private void openThread(Page page) {
        open(page, talk.reading);
        press(page, ".line > a[href$='" + talk.thread + "']", "#p1 .slip .thread");
    }

    private void openForm(Page page) {
        open(page, talk.reading);
        press(page, "#p1 .talk__new", "#p1 .slip textarea");
    }

    @ParameterizedTest
    @CsvSource({"en, light", "ru, dark"})
    void axeAndTheNuCheckerFindNothingInAnyState(String language, String theme) throws Exception {
        List<String> found = new ArrayList<>();
        try (BrowserContext ada = context(talk.ada, language, theme);
                BrowserContext vera = context(talk.vera, language, theme)) {
            check(ada.newPage(), ofAda(), found);
            check(vera.newPage(), ofVera(), found);
        }
        assertEquals("", String.join("\n", found));
    }

    /** Pictures of the states for people to look at, where a folder is named. */
    private static void picture(Page page, String state, int width) {
        String folder = System.getProperty("scholion.pictures");
        if (folder != null) {
            String name = state.replaceAll("[^a-z]+", "-") + "-" + width + ".png";
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(folder, name)));
        }
    }

    private static void check(Page page, Map<String, Consumer<Page>> states, List<String> found)
            throws Exception {
        for (Map.Entry<String, Consumer<Page>> state : states.entrySet()) {
            state.getValue().accept(page);
            for (int width : new int[] {390, 1_280}) {
                page.setViewportSize(width, 900);
                String where = state.getKey() + " at " + width;
                picture(
                        page,
                        page.evaluate("document.documentElement.lang") + " " + state.getKey(),
                        width);
                Axe.check(page).forEach(broken -> found.add(where + ": " + broken));
                if (!page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                        .equals(true)) {
                    found.add(where + " scrolls sideways");
                }
            }
            byte[] html = page.content().getBytes(StandardCharsets.UTF_8);
            found.addAll(NuChecker.check(state.getKey(), html));
        }
    }

    @Test
    void nothingMovesWhenAThreadOrAFormIsOpenedBesideTheText() {
        try (BrowserContext context = context(talk.ada, "en", "light")) {
            Page page = context.newPage();
            open(page, talk.reading);
            page.locator("#p1").scrollIntoViewIfNeeded();
            Object before = page.evaluate(PLACES);
            press(page, ".line > a[href$='" + talk.thread + "']", "#p1 .slip .thread");
            assertEquals(before, page.evaluate(PLACES), "a thread");
            page.keyboard().press("Escape");
            assertEquals(before, page.evaluate(PLACES), "a closed thread");
            press(page, "#p1 .talk__new", "#p1 .slip textarea");
            assertEquals(before, page.evaluate(PLACES), "a form");
        }
    }

    @Test
    void newsMoveNeitherTheTextNorTheFocus() {
        try (BrowserContext context = context(talk.ada, "en", "light")) {
            Page page = context.newPage();
            open(page, talk.reading);
            page.waitForFunction("() => document.querySelector('main[data-live]')");
            page.locator("#p2 .para__number").focus();
            Object before = page.evaluate(PLACES);
            talk.say(talk.boris, talk.block, "COMMENT", "publish", "New to you.");
            page.locator(".marginbar__fresh").waitFor();
            assertEquals(before, page.evaluate(PLACES), "told");
            assertEquals(
                    true, page.evaluate("document.activeElement.matches('#p2 .para__number')"));
            page.locator(".marginbar__fresh").evaluate("button => button.click()");
            page.locator("#p1 .line:has-text('New to you.')").waitFor();
            assertEquals(before, page.evaluate(PLACES), "fetched");
            assertEquals(
                    true, page.evaluate("document.activeElement.matches('#p2 .para__number')"));
        }
    }

    @Test
    void aFirstVisitCostsFewRequests() {
        List<String> asked = new ArrayList<>();
        try (BrowserContext context = context(talk.ada, "en", "light")) {
            context.onRequest(request -> asked.add(request.url()));
            Page page = context.newPage();
            open(page, talk.reading);
            page.evaluate("() => document.fonts.ready.then(() => true)");
            page.waitForFunction("() => document.querySelector('main[data-live]')");
        }
        asked.removeIf(url -> url.startsWith("data:"));
        System.out.printf("A first visit to a reading: %d requests%n", asked.size());
        assertTrue(asked.size() <= REQUESTS, () -> String.join("\n", asked));
    }
}
