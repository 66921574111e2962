package org.scholion.web.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Asks axe what is wrong with a page as it stands in the browser. Faster than the builder that axe
 * comes with: nothing but violations is collected, and no second page is opened for it.
 */
public final class Axe {

    private static final String SOURCE = read();

    private static final String RUN =
            """
            async (rules) => {
              const found = await axe.run(document, {
                resultTypes: ['violations'],
                selectors: false,
                preload: false,
                ...(rules.length ? { runOnly: { type: 'rule', values: rules } } : {}),
              });
              return found.violations.map(
                (one) => one.id + ' ' + one.nodes.slice(0, 3).map((node) => node.html).join(' | '));
            }
            """;

    private Axe() {}

    /**
     * @param rules the only ones to check; all where none is named
     * @return a line for each rule that is broken, with the elements that break it
     */
    @SuppressWarnings("unchecked")
    public static List<String> check(Page page, String... rules) {
        if ((Boolean) page.evaluate("() => typeof axe === 'undefined'")) {
            page.evaluate(SOURCE);
        }
        return (List<String>) page.evaluate(RUN, List.of(rules));
    }

    private static String read() {
        try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
