package org.scholion.web.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Slug;
import org.scholion.domain.article.Upload;
import org.scholion.web.article.VisibleArticles;
import org.scholion.web.importing.Destination.Known;

/** Finds out which articles a file may belong to. Tells nobody of what they may not see. */
@ApplicationScoped
class Destinations {

    private static final String EDITABLE = "(a.ownerId = :me or a.ownerId is null)";

    private final EntityManager database;

    Destinations(EntityManager database) {
        this.database = database;
    }

    /** An article that this teacher may edit. */
    @Transactional
    Optional<Corrected> editable(long account, String slug) {
        return database.createQuery(
                        "from Article a join fetch a.current where a.slug = :slug and " + EDITABLE,
                        Article.class)
                .setParameter("slug", slug)
                .setParameter("me", account)
                .getResultStream()
                .findFirst()
                .map(Corrected::of);
    }

    /** Whether this teacher may edit the article. */
    @Transactional
    boolean mayEdit(long account, long article) {
        Article known = database.find(Article.class, article);
        return known != null && (known.belongsToNobody() || Objects.equals(known.ownerId, account));
    }

    /** What the upload of this person may become. */
    @Transactional
    Destination of(Upload upload, ImportReport report) {
        List<Article> same = sameBytes(upload);
        boolean own =
                same.stream().anyMatch(known -> Objects.equals(known.ownerId, upload.accountId));
        List<Article> candidates = candidates(upload, report);
        return new Destination(
                same.stream().map(Destinations::known).toList(),
                own && upload.articleId == null,
                candidates.stream().map(Destinations::known).toList(),
                candidates.stream()
                        .filter(
                                known ->
                                        upload.articleId == null
                                                ? !known.belongsToNobody()
                                                : known.id.equals(upload.articleId))
                        .findFirst()
                        .map(known -> Ids.inAddress(known.id))
                        .orElse(""));
    }

    private List<Article> sameBytes(Upload upload) {
        var query =
                database.createQuery(
                        "select a from Edition e join e.article a join fetch a.current"
                                + " where e.sha256 = :sha256 and "
                                + VisibleArticles.to(upload.accountId, "a")
                                + " order by a.id",
                        Article.class);
        VisibleArticles.bind(query, upload.accountId);
        return query.setParameter("sha256", upload.sha256).getResultList();
    }

    /** By DOI, by address, or because they said so; their own first. */
    private List<Article> candidates(Upload upload, ImportReport report) {
        String doi = report.bareDoi() == null ? "" : report.bareDoi().toLowerCase(Locale.ROOT);
        return database.createQuery(
                        "from Article a join fetch a.current where "
                                + EDITABLE
                                + " and (a.doi = :doi or a.slug = :slug or a.id = :corrected)"
                                + " order by a.ownerId nulls last, a.id",
                        Article.class)
                .setParameter("me", upload.accountId)
                .setParameter("doi", doi)
                .setParameter("slug", Slug.of(report.edition().masthead().title()).value())
                .setParameter("corrected", upload.articleId == null ? -1 : upload.articleId)
                .getResultList();
    }

    private static Known known(Article article) {
        return new Known(
                Ids.inAddress(article.id),
                article.slug,
                article.current.title(),
                article.current.language,
                article.current.number,
                article.isOpenToAll());
    }
}
