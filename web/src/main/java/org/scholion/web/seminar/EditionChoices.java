package org.scholion.web.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.web.article.VisibleArticles;
import org.scholion.web.seminar.EditionChoice.Offered;

/** The editions that somebody may give to a course: those of articles which they may read. */
@ApplicationScoped
class EditionChoices {

    /** Articles in the list; others are reached from their own page. */
    private static final int MOST = 200;

    private final EntityManager database;

    EditionChoices(EntityManager database) {
        this.database = database;
    }

    /**
     * Newest articles first; two queries.
     *
     * @param first slug of an article that must be in the list, if they may read it; or null
     */
    @Transactional
    List<EditionChoice> of(long account, String first) {
        var query =
                database.createQuery(
                        "select a.id from Article a where a.current is not null and "
                                + VisibleArticles.to(account, "a")
                                + " order by case when a.slug = :first then 0 else 1 end, a.id"
                                + " desc",
                        Long.class);
        VisibleArticles.bind(query, account);
        query.setParameter("first", first == null ? "" : first).setMaxResults(MOST);
        List<Long> ids = query.getResultList();
        Map<Long, List<Edition>> editions =
                database.createQuery(
                                "from Edition e join fetch e.article a join fetch a.current"
                                        + " where a.id in :ids order by e.number desc",
                                Edition.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(
                                Collectors.groupingBy(
                                        edition -> edition.article.id,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return ids.stream().map(editions::get).map(EditionChoices::choice).toList();
    }

    private static EditionChoice choice(List<Edition> editions) {
        Article article = editions.get(0).article;
        return new EditionChoice(
                article.slug,
                article.current.title(),
                article.current.language,
                editions.stream()
                        .map(
                                edition ->
                                        new Offered(
                                                Ids.inAddress(edition.id),
                                                edition.number,
                                                edition.importedAt,
                                                edition.id.equals(article.current.id)))
                        .toList());
    }

    /** One edition, if they may read its article. */
    @Transactional
    Optional<Edition> one(long account, String id) {
        Optional<Long> edition = Ids.ofAddress(id);
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        var query =
                database.createQuery(
                        "from Edition e join fetch e.article a where e.id = :edition and "
                                + VisibleArticles.to(account, "a"),
                        Edition.class);
        VisibleArticles.bind(query, account);
        return query.setParameter("edition", edition.get()).getResultStream().findFirst();
    }
}
