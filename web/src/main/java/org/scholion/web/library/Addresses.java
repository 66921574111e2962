package org.scholion.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Slug;

/** Which address below {@code /articles} an article gets. */
@ApplicationScoped
class Addresses {

    /** Pages that stand beside the articles. */
    private static final Set<Slug> RESERVED = Set.of(new Slug("import"));

    /** A title without a Latin or Cyrillic letter says nothing about which article it is. */
    private static final Slug NAMELESS = Slug.of("");

    private final Article.Repository articles;

    Addresses(Article.Repository articles) {
        this.articles = articles;
    }

    /**
     * The article that belongs to nobody at the address of this title, numbered or not, unless both
     * have DOIs, which then differ.
     */
    Optional<Article> sameTitle(Edition edition) {
        Slug plain = addressOf(edition);
        if (plain.equals(NAMELESS)) {
            return Optional.empty();
        }
        Slug slug = plain;
        for (int n = 2; articles.isTaken(slug); n++) {
            Optional<Article> known =
                    articles.bySlug(slug.value())
                            .filter(Article::belongsToNobody)
                            .filter(article -> article.doi == null || edition.doi == null);
            if (known.isPresent()) {
                return known;
            }
            slug = plain.numbered(n);
        }
        return Optional.empty();
    }

    /** The address made of the title, with a number where it is taken: {@code on-trade-2}. */
    Slug freeFor(Edition edition) {
        Slug plain = addressOf(edition);
        Slug slug = plain;
        for (int n = 2; articles.isTaken(slug); n++) {
            slug = plain.numbered(n);
        }
        return slug;
    }

    private static Slug addressOf(Edition edition) {
        Slug slug = Slug.of(edition.title());
        return RESERVED.contains(slug) ? slug.numbered(1) : slug;
    }
}
