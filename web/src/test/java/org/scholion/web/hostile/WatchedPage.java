package org.scholion.web.hostile;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.people.Secret;
import org.scholion.web.browser.InstalledChromium;
import org.scholion.web.fixture.People;
import org.scholion.web.security.FormToken;

/**
 * A page of somebody's browser that notices whatever hostile words bring about: scripts that run,
 * requests to others, reports of the content security policy, errors, elements that no page of ours
 * has, and a frame that is broken.
 */
final class WatchedPage implements AutoCloseable {

    private static final String LISTEN =
            """
            window.__seen = [];
            document.addEventListener('securitypolicyviolation', (event) =>
              window.__seen.push(`policy: ${event.violatedDirective} ${event.blockedURI}`));
            """;

    private static final String LOOK =
            """
            () => {
              const wrong = [...window.__seen];
              const no = (what, e) => wrong.push(`${what}: ${e?.outerHTML?.slice(0, 160)}`);
              if (window.__pwned) no('ran', document.documentElement);
              const names = /^(on|hx-|data-hx|x-|v-|ng-|style$|srcdoc$|accesskey$|ping$|formaction$)/;
              const leads = /^(href|src|action|data|poster|background|xlink:href|srcset)$/;
              const ours = /^(https?:|mailto:|[/#?])/;
              const file = location.pathname === '/file.html';
              const own = file && document.querySelector('head > style');
              for (const e of document.querySelectorAll('*')) {
                if (e === own || e.matches('head > link[rel=icon]')) continue;
                if (/^(iframe|object|embed|base|frame|frameset|math|marquee|style|applet|template)$/i
                  .test(e.tagName)) no('element', e);
                if (e.tagName === 'META' && e.httpEquiv) no('refresh', e);
                if (e.tagName === 'SCRIPT' && !e.src.startsWith(`${location.origin}/`)) no('script', e);
                for (const { name, value } of e.attributes) {
                  const tool = e.tagName === 'BUTTON' && name === 'formaction';
                  const level = name === 'style' && /^(--(level|room): [\\d.]+px; ?)+$/.test(value);
                  if (names.test(name) && !tool && !level) no(name, e);
                  if (leads.test(name) && !ours.test(value.trim()) && value.trim() !== '') no(name, e);
                  const away = /^(https?:)?[/\\\\]{2}/.test(value);
                  if (away && leads.test(name) && e.tagName !== 'A') no('leads away', e);
                }
              }
              if (file) return wrong;
              const main = document.querySelectorAll('main');
              const foot = document.querySelectorAll('footer.foot');
              if (main.length !== 1 || main[0].parentElement !== document.body) no('main', main[0]);
              if (foot.length !== 1 || foot[0].parentElement !== document.body) no('footer', foot[0]);
              if (foot[0]?.textContent.trim().length > 400) no('footer', foot[0]);
              if (!document.title.includes('Scholion')) no('title', document.querySelector('title'));
              return wrong;
            }
            """;

    private static final String TEXT =
            """
            () => {
              for (const one of document.querySelectorAll('details')) one.open = true;
              for (const one of document.querySelectorAll('[popover]')) one.popover = 'manual';
              const fields = document.querySelectorAll('input:not([type=hidden]), textarea, option');
              return [
                document.body.innerText,
                ...[...fields].map((one) => (one.tagName === 'OPTION' ? one.label : one.value)),
              ].join('\\n');
            }
            """;

    private static final String SEND =
            """
            ([path, fields]) => {
              const form = document.createElement('form');
              form.method = 'post';
              form.action = path;
              for (const [name, value] of Object.entries(fields)) {
                const field = document.createElement('textarea');
                field.name = name;
                field.value = value;
                form.append(field);
              }
              document.body.append(form);
              HTMLFormElement.prototype.submit.call(form);
            }
            """;

    private final BrowserContext context;
    private final String portal;
    private final List<String> noticed = new ArrayList<>();
    private int loaded;
    final Page page;

    /**
     * @param session of who looks; null for a visitor
     */
    WatchedPage(String portal, Secret session) {
        this.portal = portal.replaceAll("/$", "");
        context =
                InstalledChromium.browser()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setLocale("en")
                                        .setViewportSize(1_440, 900));
        if (session != null) {
            context.addCookies(List.of(new Cookie(People.COOKIE, session.value()).setUrl(portal)));
        }
        context.addInitScript(LISTEN);
        context.onRequest(request -> requested(request.url()));
        page = context.newPage();
        page.onLoad(there -> loaded++);
        page.onDialog(
                dialog -> {
                    noticed.add("dialog " + dialog.message());
                    dialog.dismiss();
                });
        page.onPageError(error -> noticed.add("error " + error));
        page.onConsoleMessage(message -> said(message.type(), message.text()));
    }

    private void requested(String url) {
        if (!url.startsWith(this.portal + "/") && !url.startsWith("data:image/svg+xml,")) {
            noticed.add("request " + url);
        }
    }

    /** An answer of 400 is an error to the console; the page that it brings is looked at. */
    private void said(String type, String text) {
        boolean refused = text.matches("Failed to load resource: .* status of 4\\d\\d .*");
        if (type.equals("error") && !refused) {
            noticed.add("console " + text);
        }
    }

    /** Opens a page, or sends the form that it answers. */
    void show(Shown shown, Secret session) {
        if (shown.sent() == null) {
            page.navigate(portal + shown.path());
            return;
        }
        if (!page.url().startsWith(portal)) {
            page.navigate(portal + "/articles");
        }
        Map<String, String> fields = new HashMap<>(shown.sent());
        fields.put(FormToken.FIELD, new FormToken(session).value());
        int before = loaded;
        page.evaluate(SEND, List.of(shown.path(), fields));
        page.waitForCondition(() -> loaded > before);
    }

    /** A page that somebody keeps as a file: no policy protects it. */
    void showFile(String html) {
        page.route(
                "**/file.html",
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html; charset=UTF-8")
                                        .setBody(html)));
        page.navigate(portal + "/file.html");
    }

    /** Opens some threads in the margin, where there are some. */
    List<String> openThreads(String name) {
        List<String> wrong = new ArrayList<>();
        Locator lines = page.locator(".reading--talk .line > a");
        for (int i = 0; i < lines.count(); i += 9) {
            lines.nth(i).evaluate("link => link.click()");
            page.locator(".slip .thread").waitFor();
            wrong.addAll(look(name + " thread " + i, List.of()));
            page.keyboard().press("Escape");
        }
        return wrong;
    }

    /**
     * What is wrong with the page that is open now, and what has happened since the last look.
     *
     * @param words that a reader finds on it
     */
    List<String> look(String name, List<String> words) {
        List<String> wrong = new ArrayList<>(noticed);
        noticed.clear();
        for (Object found : (List<?>) page.evaluate(LOOK)) {
            wrong.add(String.valueOf(found));
        }
        String text = HostileStrings.shown((String) page.evaluate(TEXT));
        words.stream()
                .map(HostileStrings::shown)
                .filter(word -> !text.contains(word))
                .map(word -> "cannot be read: " + firstMissing(word, text))
                .forEach(wrong::add);
        return wrong.stream().map(found -> name + ": " + found).toList();
    }

    /** Of some strings with marks between the first that is not there. */
    private static String firstMissing(String words, String text) {
        for (String one : words.split(" ¦ ")) {
            if (!text.contains(one)) {
                return one;
            }
        }
        return words;
    }

    @Override
    public void close() {
        context.close();
    }
}
