package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PagesBrowserTest {

    @Inject Pages pages;

    @TestHTTPResource("")
    String portal;

    @ParameterizedTest
    @CsvSource({"en, light,", "ru, dark,", "en, dark, color-contrast", "ru, light, color-contrast"})
    void axeFindsNothingOnAnyPage(String language, String theme, String rule) {
        String[] rules = rule == null ? new String[0] : new String[] {rule};
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(language, theme, 1_280)) {
            Page page = context.newPage();
            for (String path : pages.all()) {
                page.navigate(url(path));
                Axe.check(page, rules).forEach(broken -> found.add(path + ": " + broken));
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
            assertEquals(List.of(), Axe.check(page));
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
                assertEquals(List.of(), KeyboardWalk.through(page), path);
            }
        }
    }

    @Test
    void withoutJavaScriptANoteComesToTheReaderAndLeadsBack() {
        try (BrowserContext context =
                InstalledChromium.browser()
                        .newContext(
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
                InstalledChromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale(language)
                                        .setColorScheme(ColorScheme.LIGHT)
                                        .setViewportSize(width, 800));
        context.addCookies(List.of(new Cookie("scholion-theme", theme).setUrl(portal)));
        return context;
    }

    private String url(String path) {
        return portal.replaceAll("/$", "") + path;
    }
}
