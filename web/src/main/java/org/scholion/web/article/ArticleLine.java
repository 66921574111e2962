package org.scholion.web.article;

import java.util.List;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.LocalText;

/**
 * An article in a list.
 *
 * @param authors their bylines in the language of the text
 * @param otherTitles titles in other languages
 */
public record ArticleLine(
        String slug,
        Local title,
        List<Local> otherTitles,
        List<String> authors,
        Local journal,
        Integer year) {

    static ArticleLine of(Article article) {
        Masthead masthead = Masthead.of(article, article.current);
        String language = masthead.language();
        return new ArticleLine(
                article.slug,
                new Local(language, masthead.title()),
                Local.texts(article.current.texts(LocalText.Kind.TITLE)).stream()
                        .filter(title -> !title.language().equals(language))
                        .toList(),
                masthead.authors().stream().map(author -> author.name().text()).toList(),
                masthead.journal(),
                masthead.publication().year);
    }
}
