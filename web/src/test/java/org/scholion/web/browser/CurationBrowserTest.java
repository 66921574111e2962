package org.scholion.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.Shelf;

/** An editor puts the claims of one section right. */
@QuarkusTest
class CurationBrowserTest {

    @Inject Shelf shelf;
    @Inject EmptyTables tables;

    @TestHTTPResource("")
    String portal;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void onlyTheRiver() {
        tables.empty();
        visit(true);
    }

    @AfterEach
    void leave() {
        context.close();
    }

    private void visit(boolean javaScript) {
        if (context != null) {
            context.close();
        }
        context =
                InstalledChromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale("en")
                                        .setJavaScriptEnabled(javaScript)
                                        .setViewportSize(1_280, 900));
        page = context.newPage();
        page.navigate(section());
    }

    /** "Who Borrowed", with all its claims. */
    private String section() {
        return claims() + "?section=s4&weight=all";
    }

    private String claims() {
        return portal.replaceAll("/$", "") + "/articles/" + shelf.river() + "/claims";
    }

    private void press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private Locator claim(int place) {
        return page.locator(".claim").nth(place);
    }

    private void assertSaid(String what) {
        assertThat(page.getByRole(AriaRole.STATUS)).hasText(what);
    }

    private static void assertIs(String state, Locator claim) {
        assertThat(claim).hasClass(Pattern.compile(".*claim--" + state + ".*"));
    }

    private void switchKeysOn() {
        page.locator("#claim-keys summary").focus();
        press("Enter", "Tab", "Space");
        assertThat(page.getByLabel("Single-key shortcuts")).isChecked();
    }

    @Test
    void quickKeysDoNotWaitForAnswers() {
        switchKeysOn();
        press("j", "c", "4", "4", "j", "c", "j", "c", "j");
        assertThat(page.locator(".claim--confirmed")).hasCount(2);
        assertIs("edited", claim(0));
        assertThat(claim(3)).isFocused();
        assertThat(page.locator(".conflict")).hasCount(0);
    }

    @Test
    void selectedWordsOfTheTextBecomeAClaim() {
        page.navigate(claims().replaceAll("/claims$", "/text?claims=show"));
        Locator paragraph = page.locator("#p1 p");
        paragraph.scrollIntoViewIfNeeded();
        paragraph.evaluate(
                "p => { const range = document.createRange(); range.selectNodeContents(p);"
                        + " getSelection().removeAllRanges(); getSelection().addRange(range); }");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Add the selected words as a claim"))
                .click();
        String words = page.locator(".forms__claim").textContent();
        assertEquals(words, page.locator("[data-offsets]").textContent());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add the claim"))
                .click();
        assertTrue(page.url().contains("/text?claims=show#claim-"), page.url());
        assertThat(page.locator(".claimed:target")).hasCount(1);
    }

    @Test
    void aNewcomerPutsTheClaimsOfASectionRightWithTheKeyboard() {
        int claims = page.locator(".claim").count();
        assertTrue(claims >= 5, claims + " claims");
        switchKeysOn();

        press("j");
        assertThat(claim(0)).isFocused();
        press("c");
        assertSaid("Confirmed.");
        assertIs("confirmed", claim(0));
        assertThat(claim(0)).isFocused();

        press("j", "d");
        assertSaid("Dismissed.");
        assertIs("dismissed", claim(1));

        press("j", "u");
        assertSaid("Kinds changed.");
        assertIs("edited", claim(2));
        assertThat(claim(2)).isFocused();

        press("l");
        assertThat(claim(2).getByRole(AriaRole.TEXTBOX)).isFocused();
        page.keyboard().type("Перевозчики jcdz");
        press("Enter");
        assertSaid("Label kept.");
        assertThat(claim(2).locator(".claim__label")).hasText("Перевозчики jcdz");
        assertThat(claim(2)).isFocused();

        press("s");
        assertThat(claim(2).locator("select[name=at]")).isFocused();
        press("ArrowDown", "ArrowDown", "ArrowDown", "Tab", "Enter");
        assertSaid("Divided in two.");
        assertThat(page.locator(".claim")).hasCount(claims + 1);
        assertThat(claim(2)).isFocused();

        press("m");
        assertSaid("Made one of two.");
        assertIs("dismissed", claim(3));

        press("z");
        assertSaid("Taken back.");
        assertIs("edited", claim(3));
        assertThat(claim(2)).isFocused();

        press("k");
        assertThat(claim(1)).isFocused();
        press("c");
        assertSaid("Confirmed.");
        assertIs("confirmed", claim(1));

        page.reload();
        assertIs("confirmed", claim(0));
        assertIs("confirmed", claim(1));
        assertIs("edited", claim(2));
        assertThat(page.locator(".claim")).hasCount(claims + 1);
        page.locator("#claim-keys summary").click();
        assertThat(page.getByLabel("Single-key shortcuts")).isChecked();
    }

    @Test
    void keysDoNothingUntilTheyAreSwitchedOn() {
        claim(0).focus();
        press("c", "j", "d");
        assertIs("suggested", claim(0));
        assertThat(claim(0)).isFocused();
    }

    @Test
    void aMouseDecidesWithoutLeavingThePage() {
        page.evaluate("window.stays = true");
        claim(0).getByRole(AriaRole.BUTTON, named("predictive")).click();
        assertSaid("Kinds changed.");
        assertThat(claim(0).getByRole(AriaRole.BUTTON, named("predictive"))).isFocused();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Take back")).click();
        assertSaid("Taken back.");
        assertIs("suggested", claim(0));
        assertEquals(true, page.evaluate("window.stays"));
    }

    @Test
    void everythingWorksWithoutJavaScript() {
        visit(false);
        assertThat(page.locator("#claim-keys")).isHidden();
        claim(0).getByRole(AriaRole.BUTTON, named("Confirm")).click();
        assertIs("confirmed", claim(0));
        assertTrue(page.url().contains("section=s4&weight=all#claim-"), page.url());
        claim(0).getByRole(AriaRole.BUTTON, named("causal")).click();
        assertIs("edited", claim(0));
        claim(0).getByRole(AriaRole.LINK, named("Change")).click();
        page.getByRole(AriaRole.TEXTBOX).fill("Trades on the cards");
        page.getByText("Keep").click();
        assertThat(claim(0).locator(".claim__label")).hasText("Trades on the cards");
        page.locator("#claims-undo button").click();
        assertThat(claim(0).locator(".claim__label")).hasCount(0);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    @Test
    void theListsFollowTheSelection() {
        claim(0).getByRole(AriaRole.LINK, named("Change")).click();
        Locator forms = claim(0).locator(".claim__forms");
        assertThat(forms.locator("select").first()).isFocused();
        String words =
                (String)
                        forms.locator("[data-offsets]")
                                .evaluate(
                                        "p => { const text = p.querySelector('span').firstChild;"
                                            + " getSelection().setBaseAndExtent(text, 3, text, 20);"
                                            + " return text.data.slice(3, 20); }");
        assertEquals("the 1,204 cards 7", words);
        assertThat(forms.locator("select[name=start] option:checked"))
                .hasText(Pattern.compile("^the 1,204.*"));
        assertThat(forms.locator("select[name=end] option:checked"))
                .hasText(Pattern.compile(".*cards 731$"));
        forms.getByRole(AriaRole.BUTTON, named("Move the borders")).click();
        assertSaid("Borders moved.");
        assertThat(claim(0).locator(".claim__text"))
                .hasText(
                        "the 1,204 cards 731",
                        new LocatorAssertions.HasTextOptions().setUseInnerText(true));
    }

    @Test
    void whoComesTooLateIsToldAndMayDoItAllTheSame() {
        try (BrowserContext other =
                InstalledChromium.browser()
                        .newContext(new Browser.NewContextOptions().setLocale("en"))) {
            Page late = other.newPage();
            late.navigate(section());
            claim(0).getByRole(AriaRole.BUTTON, named("Dismiss")).click();
            assertSaid("Dismissed.");
            late.locator(".claim").first().getByRole(AriaRole.BUTTON, named("causal")).click();
            Locator conflict = late.locator(".conflict");
            assertThat(conflict).isFocused();
            assertThat(conflict).containsText("to change its kinds (causal)");
            assertIs("dismissed", late.locator(".claim").first());
            assertEquals(List.of(), Axe.check(late));
            conflict.getByRole(AriaRole.BUTTON).click();
            assertThat(late.getByRole(AriaRole.STATUS)).hasText("Kinds changed.");
            assertThat(conflict).hasCount(0);
        }
    }

    @Test
    void theTextShowsAClaimAsACardOnDemand() {
        page.navigate(claims().replaceAll("/claims$", "/text?claims=show"));
        Locator sign = page.locator(".claimsign").first();
        sign.focus();
        press("Enter");
        Locator card = page.locator(".card");
        assertThat(card).isVisible();
        assertThat(card).containsText("suggested by the importer");
        assertEquals(List.of(), Axe.check(page));
        press("Escape");
        assertThat(card).isHidden();
        assertThat(sign).isFocused();
    }

    @Test
    void withoutJavaScriptTheSignLeadsToTheClaim() {
        visit(false);
        page.navigate(claims().replaceAll("/claims$", "/text"));
        page.getByText("Show claims").click();
        page.locator(".claimsign").first().click();
        assertThat(page.locator("h1")).hasText("Claim");
        page.goBack();
        page.getByText("Hide claims").click();
        assertThat(page.locator(".claimsign")).hasCount(0);
    }
}
