package org.scholion.web.article;

import java.util.List;
import org.scholion.domain.article.LocalText;
import org.scholion.domain.article.PrintedName;

/**
 * A text with its language, so that a page can say it in a {@code lang} attribute.
 *
 * @param language BCP 47 tag
 */
public record Local(String language, String text) {

    static List<Local> names(List<PrintedName> names) {
        return names.stream().map(name -> new Local(name.language, name.name)).toList();
    }

    static List<Local> texts(List<LocalText> texts) {
        return texts.stream().map(text -> new Local(text.language, text.text)).toList();
    }

    /** The one in this language, else the first; null of none. */
    static Local best(List<Local> choice, String language) {
        return choice.stream()
                .filter(local -> local.language.equals(language))
                .findFirst()
                .orElse(choice.isEmpty() ? null : choice.get(0));
    }
}
