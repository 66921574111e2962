package org.scholion.web.markup;

/**
 * What an annotation has besides the markup that all stretches have.
 *
 * @param style of its words; null for its sign
 * @param details id of the element that its words are explained by; null for none, and in all parts
 *     of split words but the first
 * @param text what its sign shows; null for its words
 * @param label what its sign is called, in the language of the interface; null for its words
 */
public record Annotated(Highlight style, String details, String text, String label) {

    static Annotated words(Highlight style, String details) {
        return new Annotated(style, details, null, null);
    }

    static Annotated sign(String text, String label) {
        return new Annotated(null, null, text, label);
    }

    public String cssClass() {
        return style.cssClass();
    }

    Annotated withoutDetails() {
        return words(style, null);
    }
}
