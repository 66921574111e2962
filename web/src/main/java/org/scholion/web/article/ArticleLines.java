package org.scholion.web.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.scholion.domain.article.Article;

/** The articles of the portal in a list, newest first, page by page. */
@ApplicationScoped
public class ArticleLines {

    static final int ON_A_PAGE = 50;

    private final EntityManager database;

    ArticleLines(EntityManager database) {
        this.database = database;
    }

    /**
     * A page of the list.
     *
     * @param older the slug after which the next page begins; null on the last one
     */
    public record ListPage(List<ArticleLine> lines, String older) {}

    /** The list for somebody who is not signed in. */
    public ListPage after(String after) {
        return after(after, null);
    }

    /**
     * @param after the slug of the last article on the page before; null for the first page
     * @param account who asks; null for somebody who is not signed in
     */
    @Transactional
    public ListPage after(String after, Long account) {
        List<Long> ids = ids(after, account);
        List<Article> articles =
                database.createQuery(
                                "from Article a join fetch a.current where a.id in :ids"
                                        + " order by a.id desc",
                                Article.class)
                        .setParameter("ids", ids.subList(0, Math.min(ON_A_PAGE, ids.size())))
                        .getResultList();
        List<ArticleLine> lines = articles.stream().map(ArticleLine::of).toList();
        boolean more = ids.size() > ON_A_PAGE;
        return new ListPage(lines, more ? lines.get(lines.size() - 1).slug() : null);
    }

    /** An article that they may not see marks no place in the list either. */
    private List<Long> ids(String after, Long account) {
        String seen = VisibleArticles.to(account, "a");
        String older =
                after == null
                        ? ""
                        : " and a.id < (select b.id from Article b where b.slug = :after and "
                                + VisibleArticles.to(account, "b")
                                + ")";
        var query =
                database.createQuery(
                        "select a.id from Article a where a.current is not null and "
                                + seen
                                + older
                                + " order by a.id desc",
                        Long.class);
        VisibleArticles.bind(query, account);
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.setMaxResults(ON_A_PAGE + 1).getResultList();
    }
}
