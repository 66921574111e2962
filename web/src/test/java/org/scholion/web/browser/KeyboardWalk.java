package org.scholion.web.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Walks through a page by the Tab key. What has the focus is looked at in the page itself, when the
 * next key arrives: asking for it after each key would take twice as long.
 */
final class KeyboardWalk {

    private KeyboardWalk() {}

    private static final String BEGIN =
            """
            () => {
              const all = document.querySelectorAll(
                'a[href], button, input:not([type=radio]:not(:checked)), select, summary, '
                + '[tabindex="0"]');
              const left = new Set([...all].filter((e) => e.tabIndex >= 0 && e.checkVisibility()));
              const wrong = [];
              const problem = (e) => {
                if (!e || e === document.body) return 'nothing has the focus';
                if (getComputedStyle(e).outlineStyle === 'none') return `no outline: ${e.outerHTML}`;
                const box = e.getClientRects()[0];
                const x = box.left + Math.min(box.width, 8) / 2;
                const y = box.top + Math.min(box.height, 16) / 2;
                if (y < 0 || y > innerHeight) return `out of sight: ${e.outerHTML}`;
                const top = document.elementFromPoint(x, y);
                return top && (e.contains(top) || top.contains(e)) ? '' : `covered: ${e.outerHTML}`;
              };
              let step = 0;
              const look = () => {
                left.delete(document.activeElement);
                const found = problem(document.activeElement);
                if (found) wrong.push(`step ${step}, ${found}`);
              };
              addEventListener('keydown', () => step++ && look(), true);
              window.endOfWalk = () => {
                look();
                return [...wrong, ...[...left].map((e) => `not reached: ${e.outerHTML}`)];
              };
              return left.size;
            }
            """;

    /** Goes to everything that a keyboard should reach; answers what is wrong with it. */
    @SuppressWarnings("unchecked")
    static List<String> through(Page page) {
        int wanted = (Integer) page.evaluate(BEGIN);
        for (int i = 0; i < wanted; i++) {
            page.keyboard().press("Tab");
        }
        return wanted == 0 ? List.of() : (List<String>) page.evaluate("() => endOfWalk()");
    }
}
