package org.scholion.benchmark;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a reader waits for on a processor slowed four times: the largest paint of the page of the
 * demo's reading, how long its scripts block, how much moves, and how long it takes to open a
 * thread, to type into a comment and to post it. A page of one line, opened in the same way, says
 * what the browser and the machine take for themselves.
 *
 * <p>Arguments: the address of the portal, started with {@code --demo}; how many visits. The
 * browser is {@code CHROMIUM}, else {@code /usr/bin/chromium}. Each visit is one with an empty
 * cache.
 */
public final class SlowedBrowser {

    private static final int SLOWED = 4;

    /** Milliseconds from the event to the frame that shows its effect. */
    private static final String WATCH =
            """
            window.seen = {paint: 0, blocked: 0, moved: 0};
            new PerformanceObserver(list => list.getEntries().forEach(
                e => seen.paint = e.startTime)).observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(
                e => seen.blocked += Math.max(0, e.duration - 50))).observe({type: 'longtask', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(
                e => seen.moved += e.value)).observe({type: 'layout-shift', buffered: true});
            window.watchNextKey = () => {
                window.shown = new Promise(done => document.addEventListener('beforeinput',
                    event => requestAnimationFrame(() => setTimeout(
                        () => done(performance.now() - event.timeStamp))), {once: true}));
            };
            window.timed = (act, selector) => new Promise(done => {
                const begin = performance.now();
                const look = () => {
                    if (document.querySelector(selector)) {
                        watcher.disconnect();
                        requestAnimationFrame(() => setTimeout(() => done(performance.now() - begin)));
                    }
                };
                const watcher = new MutationObserver(look);
                watcher.observe(document, {subtree: true, childList: true, attributes: true});
                act();
                look();
            });
            """;

    private static final String LINE = "/a-page-of-one-line";

    private SlowedBrowser() {}

    public static void main(String[] arguments) throws Exception {
        DemoSeminar seminar = new DemoSeminar(arguments[0]);
        String reading = seminar.portal.resolve(seminar.reading()).toString();
        Times times = new Times();
        try (Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = launch(playwright)) {
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                try (BrowserContext context =
                        browser.newContext(
                                new Browser.NewContextOptions()
                                        .setLocale("en")
                                        .setViewportSize(1_280, 800))) {
                    visit(context, seminar, reading, times);
                }
            }
        }
        times.print();
    }

    private static Browser launch(Playwright playwright) {
        String program = System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium");
        return playwright
                .chromium()
                .launch(
                        new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(program))
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-background-networking")));
    }

    private static void visit(
            BrowserContext context, DemoSeminar seminar, String reading, Times times) {
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.navigate(seminar.portal.toString());
        page.locator("button[name=person][value='" + seminar.students.get(2) + "']").click();
        page.addInitScript(WATCH);
        CDPSession session = context.newCDPSession(page);
        session.send("Network.clearBrowserCache");
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWED);
        session.send("Emulation.setCPUThrottlingRate", rate);
        page.route(
                "**" + LINE,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<!DOCTYPE html><p>One line.</p>")));
        open(page, seminar.portal.resolve(LINE).toString());
        times.add("largest contentful paint of one line", page.evaluate("seen.paint"));
        open(page, reading);
        times.add("largest contentful paint", page.evaluate("seen.paint"));
        times.add("blocked by long tasks until then", page.evaluate("seen.blocked"));
        times.add("layout shift, in thousandths", page.evaluate("seen.moved * 1000"));
        Locator line = page.locator(".para .line > a").first();
        line.scrollIntoViewIfNeeded();
        times.add(
                "opening a thread",
                line.evaluate("link => timed(() => link.click(), '.slip .thread__post')"));
        page.keyboard().press("Escape");
        page.locator("#p2 .talk__new").scrollIntoViewIfNeeded();
        page.locator("#p2 .talk__new")
                .evaluate("link => timed(() => link.click(), '.slip textarea')");
        Locator words = page.locator(".slip textarea");
        words.focus();
        for (char letter : "Nine days early: who counted?".toCharArray()) {
            times.add("a letter typed", typed(page, letter));
        }
        times.add(
                "posting",
                page.locator(".slip .write__send")
                        .evaluate("button => timed(() => button.click(), '.slip .thread__post')"));
        times.add("layout shift at the end, in thousandths", page.evaluate("seen.moved * 1000"));
    }

    private static void open(Page page, String address) {
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
        page.evaluate("document.fonts.ready");
        page.evaluate(
                "new Promise(done => { const look = () => seen.paint > 0 ? done() :"
                        + " requestAnimationFrame(look); look(); })");
    }

    /** From the key to the next frame. */
    private static Object typed(Page page, char letter) {
        page.evaluate("watchNextKey()");
        page.keyboard().type(String.valueOf(letter));
        return page.evaluate("window.shown");
    }

    /** By what was waited for, in the order of the first visit. */
    private static final class Times {

        private final Map<String, List<Long>> all = new LinkedHashMap<>();

        void add(String what, Object milliseconds) {
            long time =
                    Math.round(
                            ((Number) milliseconds).doubleValue()
                                    * TimeUnit.MILLISECONDS.toNanos(1));
            all.computeIfAbsent(what, none -> new ArrayList<>()).add(time);
        }

        void print() {
            all.forEach(Figures::print);
        }
    }
}
