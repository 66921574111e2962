package org.scholion.web.browser;

/** What runs in the page while the keyboard walks through it. */
final class KeyboardWalk {

    private KeyboardWalk() {}

    /** Remembers all that a keyboard should reach; answers how many. */
    static final String MARK_REACHABLE =
            """
            () => {
              const all = document.querySelectorAll(
                'a[href], button, input:not([type=radio]:not(:checked)), select, summary, '
                + '[tabindex="0"]');
              window.unreached = new Set(
                [...all].filter((e) => e.tabIndex >= 0 && e.checkVisibility()));
              return window.unreached.size;
            }
            """;

    /** Answers what is wrong with the element that has the focus, or nothing. */
    static final String CHECK_FOCUSED =
            """
            () => {
              const e = document.activeElement;
              if (!e || e === document.body) return 'nothing has the focus';
              window.unreached.delete(e);
              const style = getComputedStyle(e);
              if (style.outlineStyle === 'none') return 'no outline: ' + e.outerHTML;
              const box = e.getClientRects()[0];
              const x = box.left + Math.min(box.width, 8) / 2;
              const y = box.top + Math.min(box.height, 16) / 2;
              if (y < 0 || y > innerHeight) return 'out of sight: ' + e.outerHTML;
              const top = document.elementFromPoint(x, y);
              return top && (e.contains(top) || top.contains(e)) ? '' : 'covered: ' + e.outerHTML;
            }
            """;

    static final String NOT_REACHED =
            "() => [...window.unreached].map((e) => e.outerHTML).join('\\n')";
}
