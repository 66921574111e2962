package org.scholion.web.markup;

import java.util.Locale;

/** How the words of an annotation are drawn: by what it is, or as one that only its author sees. */
public enum Highlight {
    COMMENT,
    QUESTION,
    HIGHLIGHT,
    GLOSS,
    GARBLED,
    PRIVATE;

    /** For the page: {@code hl hl--comment}. */
    String cssClass() {
        return "hl hl--" + name().toLowerCase(Locale.ROOT);
    }
}
