package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Chromium of this machine: the program that the environment names in {@code CHROMIUM}, else
 * the first in the usual places. Without one, tests are skipped, or fail where the system property
 * {@code scholion.required} names {@code browser}. It is started for the first test and ends with
 * the last; a context of its own is what a test has for itself.
 */
public final class InstalledChromium {

    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable");

    private static Browser browser;

    private InstalledChromium() {}

    public static synchronized Browser browser() {
        if (browser == null) {
            browser = start(program());
        }
        return browser;
    }

    private static Path program() {
        Optional<Path> program =
                Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        if (program.isEmpty()) {
            String missing = "no Chromium found: set CHROMIUM or install one of " + PLACES;
            if (System.getProperty("scholion.required", "").contains("browser")) {
                fail(missing);
            }
            abort("Browser tests are skipped: " + missing);
        }
        return program.get();
    }

    private static Browser start(Path program) {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-background-networking")));
    }
}
