package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.course.Course;
import org.scholion.domain.people.Account;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

/** Students write in the margin: by mouse, keys and touch, with and without scripts, live. */
@QuarkusTest
class AnnotatingBrowserTest {

    @Inject People people;
    @Inject Terms terms;

    @TestHTTPResource("")
    String portal;

    private Account ada;
    private Account boris;
    private String reading;

    @BeforeEach
    void begin() {
        Account vera = people.teacher("Vera Orlova");
        ada = people.member("Ada Lind");
        boris = people.member("Boris Orlov");
        Course course = terms.seminar(vera, ada, boris);
        Article article = terms.owned(vera, SampleEditions.riverLibraries());
        reading =
                portal.replaceAll("/$", "")
                        + Terms.address(terms.reading(course, article, given -> {}));
    }

    private BrowserContext context(Account who, Browser.NewContextOptions options) {
        BrowserContext context = InstalledChromium.browser().newContext(options.setLocale("en"));
        context.addCookies(
                List.of(new Cookie(People.COOKIE, people.signIn(who).value()).setUrl(portal)));
        return context;
    }

    private static Browser.NewContextOptions wide() {
        return new Browser.NewContextOptions().setViewportSize(1_440, 900);
    }

    private Page read(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(reading);
        return page;
    }

    private static void select(Page page, String paragraph) {
        Locator words = page.locator(paragraph + " [data-block]");
        words.scrollIntoViewIfNeeded();
        BoundingBox box = words.boundingBox();
        page.mouse().move(box.x + 40, box.y + 12);
        page.mouse().down();
        page.mouse().move(box.x + 240, box.y + 14);
        page.mouse().up();
    }

    @Test
    void selectedWordsAreAskedAboutAndAnsweredInThePage() {
        try (BrowserContext context = context(ada, wide())) {
            Page page = read(context);
            select(page, "#p2");
            page.locator(".selectionbar [data-kind=question]").click();
            page.locator(".slip textarea").fill("Which *borrower* is missing?");
            page.locator(".slip .write__send").click();
            page.locator(".slip .post__words em").waitFor();
            page.locator("#p2 mark.hl--question").first().waitFor();
            page.locator(".slip textarea").fill("Perhaps all of them.");
            page.locator(".slip .write__send").click();
            page.locator(".slip .thread__post--1").waitFor();
            assertEquals(1, page.locator("#p2 .hlsign").count());
            page.keyboard().press("Escape");
            assertEquals(0, page.locator(".slip").count());
        }
    }

    @Test
    void wordsArePutIntoTheMarginByKeysAlone() {
        try (BrowserContext context = context(ada, wide())) {
            Page page = read(context);
            page.locator("#p1 .para__number").focus();
            page.keyboard().press("c");
            page.locator(".slip textarea").waitFor();
            page.keyboard().type("Nine days early: who counted?");
            page.locator(".slip .write__send").focus();
            page.keyboard().press("Enter");
            page.locator("#p1 .line").waitFor();
            assertTrue(page.locator("#p1 .line").textContent().contains("who counted"));
        }
    }

    @Test
    void unsentWordsOutliveAReloadAndALostNetworkAndArriveOnce() {
        try (BrowserContext context = context(ada, wide())) {
            Page page = read(context);
            page.locator("#p1 .para__number").focus();
            page.keyboard().press("c");
            page.locator(".slip textarea").fill("Typed on a train.");
            page.reload();
            page.locator("#p1 .para__number").focus();
            page.keyboard().press("c");
            page.locator(".slip .write__kept").waitFor();
            assertEquals("Typed on a train.", page.locator(".slip textarea").inputValue());
            context.setOffline(true);
            page.locator(".slip .write__send").click();
            page.locator(".slip [role=alert]").waitFor();
            assertEquals("Typed on a train.", page.locator(".slip textarea").inputValue());
            context.setOffline(false);
            page.locator(".slip .write__send").click();
            page.locator("#p1 .line").waitFor();
            page.reload();
            assertEquals(1, page.locator("#p1 .line").count());
        }
    }

    @Test
    void withoutScriptsSentencesAreChosenInAForm() {
        try (BrowserContext context = context(ada, wide().setJavaScriptEnabled(false))) {
            Page page = read(context);
            page.navigate(page.locator("#p1 .talk__new").evaluate("link => link.href").toString());
            page.locator("summary:has-text('Choose sentences')").click();
            page.locator("#from")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.locator("#to")
                    .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.locator("#words").fill("The first sentence alone.");
            page.locator("button[value=publish]").click();
            page.locator(".post__words:has-text('The first sentence alone.')").waitFor();
            page.navigate(reading);
            assertEquals(1, page.locator("#p1 mark").count());
            page.locator("#p1 .line > a").click();
            page.locator(".thread textarea").fill("And a reply.");
            page.locator(".thread .write__send").click();
            page.locator(".thread__post--1").waitFor();
        }
    }

    @Test
    void byTouchAHighlightIsOneTap() {
        try (BrowserContext context =
                context(
                        ada,
                        new Browser.NewContextOptions()
                                .setViewportSize(390, 800)
                                .setHasTouch(true)
                                .setIsMobile(true))) {
            Page page = read(context);
            page.locator("#p2 [data-block]").scrollIntoViewIfNeeded();
            page.evaluate(
                    """
                    () => {
                      const text = document.querySelector('#p2 [data-block]').firstChild;
                      document.getSelection().setBaseAndExtent(text, 4, text, 30);
                    }
                    """);
            page.locator(".selectionbar [data-kind=highlight]").tap();
            page.locator("#p2 mark.hl--highlight").first().waitFor();
            assertEquals(
                    false,
                    page.evaluate("() => document.documentElement.scrollWidth > innerWidth"));
        }
    }

    @Test
    void whatOneWritesTheOtherIsToldAndFetchesWhenTheyLike() {
        try (BrowserContext first = context(ada, wide());
                BrowserContext second = context(boris, wide())) {
            Page page = read(first);
            page.waitForFunction("() => document.querySelector('main[data-live]')");
            Page other = read(second);
            other.locator("#p3 .para__number").focus();
            other.keyboard().press("c");
            other.locator(".slip textarea").fill("Told live.");
            other.locator(".slip .write__send").click();
            Locator fresh = page.locator(".marginbar__fresh");
            fresh.waitFor();
            assertEquals("1 new", fresh.textContent());
            assertEquals(0, page.locator("#p3 .line").count());
            fresh.click();
            page.locator("#p3 .line:has-text('Told live.')").waitFor();
            assertFalse(page.locator(".marginbar__fresh").isVisible());
        }
    }
}
