package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PagesBrowserTest {

    private static InstalledChromium chromium;

    @Inject Pages pages;

    @TestHTTPResource("")
    String portal;

    @BeforeAll
    static void open() {
        chromium = InstalledChromium.open();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, light", "en, dark", "ru, light", "ru, dark"})
    void axeFindsNothingOnAnyPage(String language, String theme) {
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(language, theme, 1_280)) {
            Page page = context.newPage();
            for (String path : pages.all()) {
                page.navigate(url(path));
                for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
                    found.add(path + ": " + rule.getId() + " " + places(rule));
                }
            }
        }
        assertEquals("", String.join("\n", found));
    }

    @ParameterizedTest
    @CsvSource({"en", "ru"})
    void axeFindsNothingOnAnOpenedNote(String language) {
        try (BrowserContext context = context(language, "light", 390)) {
            Page page = context.newPage();
            page.navigate(url(pages.text() + "#n1"));
            List<Rule> found = new AxeBuilder(page).analyze().getViolations();
            assertEquals(List.of(), found.stream().map(Rule::getId).toList());
        }
    }

    @ParameterizedTest
    @CsvSource({"en", "ru"})
    void nothingScrollsSidewaysOnANarrowPhone(String language) {
        try (BrowserContext context = context(language, "light", 320)) {
            Page page = context.newPage();
            for (String path : pages.all()) {
                page.navigate(url(path));
                Object width = page.evaluate("document.documentElement.scrollWidth");
                assertEquals(320, width, path);
            }
        }
    }

    @Test
    void aWideTableScrollsInsideItself() {
        try (BrowserContext context = context("en", "light", 320)) {
            Page page = context.newPage();
            page.navigate(url(pages.text()));
            Object inside =
                    page.locator(".table")
                            .evaluate("table => table.scrollWidth > table.clientWidth");
            assertEquals(true, inside);
        }
    }

    @ParameterizedTest
    @CsvSource({"1280", "390"})
    void theKeyboardReachesEverythingAndShowsWhereItIs(int width) {
        try (BrowserContext context = context("en", "light", width)) {
            Page page = context.newPage();
            for (String path : pages.all()) {
                page.navigate(url(path));
                walk(page, path);
            }
        }
    }

    private static void walk(Page page, String path) {
        int wanted = (Integer) page.evaluate(KeyboardWalk.MARK_REACHABLE);
        for (int i = 0; i < wanted; i++) {
            page.keyboard().press("Tab");
            Object problem = page.evaluate(KeyboardWalk.CHECK_FOCUSED);
            assertEquals("", problem, path + ", step " + i);
        }
        assertEquals("", page.evaluate(KeyboardWalk.NOT_REACHED), path);
    }

    @Test
    void withoutJavaScriptANoteComesToTheReaderAndLeadsBack() {
        try (BrowserContext context =
                chromium.browser.newContext(
                        new Browser.NewContextOptions()
                                .setJavaScriptEnabled(false)
                                .setViewportSize(390, 800))) {
            Page page = context.newPage();
            page.navigate(url(pages.text()));
            Locator mark = page.locator("#r4");
            mark.scrollIntoViewIfNeeded();
            double before = mark.boundingBox().y;
            mark.click();
            Locator note = page.locator("#n4");
            assertTrue(note.boundingBox().y < 800, "the note is in sight");
            assertEquals(before, mark.boundingBox().y, 1.0, "the text stays where it was");
            note.locator("[role=doc-backlink]").first().click();
            assertTrue(page.url().endsWith("#r4"), page.url());
            assertTrue(mark.boundingBox().y < 800, "the mark is in sight");
        }
    }

    @Test
    void onAWideScreenANoteStandsBesideItsMark() {
        try (BrowserContext context = context("en", "light", 1_280)) {
            Page page = context.newPage();
            page.navigate(url(pages.text()));
            double mark = page.locator("#r1").boundingBox().y;
            Locator note = page.locator("#r1 + .sidenote");
            assertEquals(mark, note.boundingBox().y, 30);
            assertTrue(note.boundingBox().x > page.locator("#p1").boundingBox().x + 400);
        }
    }

    @Test
    void theOutlineShowsWhatIsRead() {
        try (BrowserContext context = context("en", "light", 1_280)) {
            Page page = context.newPage();
            page.navigate(url(pages.text() + "#s4"));
            page.locator("#outline a[href='#s4'][aria-current=location]").waitFor();
            assertEquals(1, page.locator("#outline [aria-current]").count());
        }
    }

    @Test
    void theTextOnThePageIsTheTextOfTheBlockCharacterByCharacter() {
        try (BrowserContext context = context("en", "light", 1_280)) {
            Page page = context.newPage();
            page.navigate(url(pages.text()));
            Object text =
                    page.locator("#p1 > p")
                            .evaluate(
                                    "p => { const c = p.cloneNode(true);"
                                        + " c.querySelectorAll('.noteref, .sidenote').forEach(n =>"
                                        + " n.remove()); return c.textContent; }");
            assertTrue(((String) text).startsWith("In the spring of 1896 the ice"), "start");
            assertTrue(
                    ((String) text).contains("four thousand books. The committee that had"),
                    "mark");
            assertTrue(((String) text).endsWith("month by month and landing by landing."), "end");
        }
    }

    private BrowserContext context(String language, String theme, int width) {
        BrowserContext context =
                chromium.browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale(language)
                                .setColorScheme(ColorScheme.LIGHT)
                                .setViewportSize(width, 800));
        context.addCookies(List.of(new Cookie("scholion-theme", theme).setUrl(portal)));
        return context;
    }

    private static String places(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> node.getHtml())
                .limit(3)
                .collect(Collectors.joining(" | "));
    }

    private String url(String path) {
        return portal.replaceAll("/$", "") + path;
    }
}
