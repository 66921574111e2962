package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.domain.article.Ids;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;

/** Pictures of the pages: {@code -Dscholion.pictures=folder}. */
@QuarkusTest
class AdministrationBrowserTest {

    @Inject People people;
    @Inject EmptyTables tables;
    @Inject AuditEntry.Repository log;

    @TestHTTPResource URI address;

    @ParameterizedTest
    @CsvSource({"en, light, 1440", "ru, dark, 390"})
    void axeFindsNothingOnPagesForAdministrators(String language, String theme, int width) {
        tables.empty();
        Account ada = people.administrator("Ada Minz");
        Account sara = people.teacher("Sara Holm");
        people.member("Анна Берг");
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                log.persist(
                                        new AuditEntry(
                                                ada,
                                                "site-role-changed",
                                                sara,
                                                "MEMBER -> TEACHER",
                                                Instant.now())));
        String care = "/administration/accounts/" + Ids.inAddress(sara.id);
        List<String> found = new ArrayList<>();
        try (BrowserContext context = context(ada, language, theme, width)) {
            Page page = context.newPage();
            for (String path :
                    List.of(
                            "/administration",
                            "/administration?q=nobody",
                            "/administration/courses",
                            "/administration/log",
                            care,
                            care + "/deletion",
                            "/administration/accounts/" + Ids.inAddress(ada.id),
                            "/account/deletion")) {
                page.navigate("http://localhost:" + address.getPort() + path);
                Axe.check(page).forEach(broken -> found.add(path + ": " + broken));
                boolean wider =
                        (Boolean)
                                page.evaluate("document.documentElement.scrollWidth > innerWidth");
                if (wider) {
                    found.add(path + ": wider than the window");
                }
                picture(page, path, width);
            }
        }
        assertEquals(List.of(), found);
    }

    private static void picture(Page page, String path, int width) {
        String folder = System.getProperty("scholion.pictures");
        if (folder != null) {
            String name = path.replaceAll("[^a-z]+", "-") + width + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name)));
        }
    }

    private BrowserContext context(Account account, String language, String theme, int width) {
        ColorScheme scheme = theme.equals("dark") ? ColorScheme.DARK : ColorScheme.LIGHT;
        BrowserContext context =
                InstalledChromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale(language)
                                        .setColorScheme(scheme)
                                        .setViewportSize(width, 900));
        context.addCookies(
                List.of(
                        new Cookie(People.COOKIE, people.signIn(account).value())
                                .setDomain("localhost")
                                .setPath("/")));
        return context;
    }
}
