package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.OneTimeLink.Purpose;
import org.scholion.web.account.Accounts;
import org.scholion.web.account.MailIsSent;
import org.scholion.web.account.OneTimeLinks;
import org.scholion.web.course.Classroom;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;

/** Pages on which people come in. Pictures of them: {@code -Dscholion.pictures=folder}. */
@QuarkusTest
@TestProfile(MailIsSent.class)
class AccountBrowserTest {

    @Inject People people;
    @Inject Accounts accounts;
    @Inject OneTimeLinks links;
    @Inject Classroom room;
    @Inject EmptyTables tables;

    @TestHTTPResource URI address;

    private final List<String> found = new ArrayList<>();
    private int width;

    @ParameterizedTest
    @CsvSource({"en, light, 1280", "ru, dark, 390"})
    void axeFindsNothingOnThePagesOfAccounts(String language, String theme, int wide) {
        width = wide;
        tables.empty();
        Account vera = people.withPassword(people.teacher("Vera Orlova"));
        Account ada = people.member("Ada Lind");
        String rivers = room.course(vera, "Reading rivers");
        room.enrol(rivers, ada, CourseRole.STUDENT);
        Account mallory = people.member("Mallory Reed");
        accounts.change(mallory.id, Account::claim);
        try (BrowserContext context = context(language, theme)) {
            Page page = context.newPage();
            look(page, "sign-in?refused=provider");
            look(page, "sign-in/forgotten");
            look(page, "sign-in/forgotten?asked=1");
            String link = links.issue(ada.id, Purpose.SLIP, null, Duration.ofDays(1)).path();
            look(page, link.substring(1));
            page.navigate(address + "sign-up");
            page.locator("#field-shown").fill("Ada Lind");
            page.locator("#field-name").fill("ada@");
            page.locator("#field-password").fill("short");
            page.locator("main form button").click();
            check(page, "sign-up-with-mistakes");
            signIn(context, vera);
            look(page, "account?done=name");
            look(page, "account/deletion");
            look(page, rivers.substring(1) + "/members");
            page.locator(".slip-request button").click();
            check(page, "slips");
            page.navigate(address + rivers.substring(1) + "/roster");
            page.locator("textarea").fill("Anna Berg," + mallory.signInName + "\nZoya Ilina");
            page.locator("main form button").first().click();
            page.locator(".ticks").waitFor();
            check(page, "roster-with-a-question");
        }
        assertEquals(List.of(), found);
    }

    private void look(Page page, String path) {
        page.navigate(address + path);
        check(page, path.startsWith("link/") ? "link" : path);
    }

    private void check(Page page, String name) {
        Axe.check(page).forEach(broken -> found.add(name + ": " + broken));
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
            found.add(name + ": wider than the window");
        }
        String folder = System.getProperty("scholion.pictures");
        if (folder != null) {
            String file = name.replaceAll("[^a-z]+", "-") + "-" + width + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, file)));
        }
    }

    private BrowserContext context(String language, String theme) {
        ColorScheme scheme = theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
        return InstalledChromium.browser()
                .newContext(
                        new Browser.NewContextOptions()
                                .setLocale(language)
                                .setColorScheme(scheme)
                                .setViewportSize(width, 900));
    }

    private void signIn(BrowserContext context, Account account) {
        context.addCookies(
                List.of(
                        new Cookie(People.COOKIE, people.signIn(account).value())
                                .setDomain("localhost")
                                .setPath("/")));
    }
}
