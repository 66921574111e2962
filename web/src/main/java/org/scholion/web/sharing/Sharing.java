package org.scholion.web.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Article.OpenTo;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.ArticleShare;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Membership;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.Account;
import org.scholion.web.article.CurrentEditions;
import org.scholion.web.sharing.SharingView.Offered;
import org.scholion.web.sharing.SharingView.Share;
import org.scholion.web.sharing.SharingView.Used;

/** Shares articles with courses. That who asks may edit the article is decided before. */
@ApplicationScoped
class Sharing {

    private final EntityManager database;
    private final ArticleShare.Repository shares;
    private final Membership.Repository memberships;
    private final CurrentEditions current;
    private final Clock clock;

    Sharing(
            EntityManager database,
            ArticleShare.Repository shares,
            Membership.Repository memberships,
            CurrentEditions current,
            Clock clock) {
        this.database = database;
        this.shares = shares;
        this.memberships = memberships;
        this.current = current;
        this.clock = clock;
    }

    /** The owner sees all courses; of what belongs to nobody, one sees one's own courses only. */
    @Transactional
    SharingView of(long articleId, long account) {
        Article article = database.find(Article.class, articleId);
        List<Membership> mine = memberships.currentOf(account);
        Set<Long> member = mine.stream().map(it -> it.course.id).collect(Collectors.toSet());
        List<ArticleShare> all = shares.of(articleId);
        Map<Long, List<Reading>> readings = readings(articleId);
        List<Share> shown =
                all.stream()
                        .filter(s -> !article.belongsToNobody() || member.contains(s.course.id))
                        .map(s -> share(s, member, readings.getOrDefault(s.course.id, List.of())))
                        .toList();
        Set<Long> shared = all.stream().map(s -> s.course.id).collect(Collectors.toSet());
        return new SharingView(
                article.belongsToNobody(),
                article.isOpenToAll(),
                shown,
                mine.stream()
                        .filter(Sharing::teaches)
                        .filter(it -> !shared.contains(it.course.id))
                        .map(it -> offered(it.course))
                        .toList(),
                all.size() - shown.size());
    }

    private Map<Long, List<Reading>> readings(long article) {
        return database.createQuery(
                        "from Reading r join fetch r.edition e where e.article.id = :article"
                                + " order by r.position, r.id",
                        Reading.class)
                .setParameter("article", article)
                .getResultStream()
                .collect(Collectors.groupingBy(reading -> reading.course.id));
    }

    private static Share share(ArticleShare share, Set<Long> member, List<Reading> readings) {
        return new Share(
                Ids.inAddress(share.id),
                Ids.inAddress(share.course.id),
                share.course.title,
                share.course.term,
                member.contains(share.course.id),
                readings.stream()
                        .map(r -> new Used(Ids.inAddress(r.id), r.title, r.edition.number))
                        .toList());
    }

    private static Offered offered(Course course) {
        return new Offered(Ids.inAddress(course.id), course.title, course.term);
    }

    private static boolean teaches(Membership membership) {
        return membership.role == CourseRole.INSTRUCTOR && !membership.course.isArchived();
    }

    /**
     * @throws ForbiddenException for an article that belongs to nobody
     */
    @Transactional
    void open(long articleId, OpenTo to) {
        Article article = database.find(Article.class, articleId);
        if (article.belongsToNobody()) {
            throw new ForbiddenException();
        }
        article.open(to);
        current.forget(article.slug);
    }

    /**
     * @throws NotFoundException where who asks does not teach such a course
     */
    @Transactional
    void share(long articleId, long courseId, long account) {
        Membership teaching =
                memberships
                        .current(courseId, account)
                        .filter(Sharing::teaches)
                        .orElseThrow(NotFoundException::new);
        Article article = database.find(Article.class, articleId);
        Account by = database.find(Account.class, account);
        shares.share(teaching.course, article, by, clock.instant());
    }

    /**
     * Takes an article away from a course.
     *
     * @return false where a reading of the course gives it: then nothing is changed
     * @throws NotFoundException where it is not shared so, or who asks may not know of it
     */
    @Transactional
    boolean withdraw(long articleId, long shareId, long account) {
        ArticleShare share = shares.findById(shareId);
        if (share == null || share.article.id != articleId || !mayWithdraw(share, account)) {
            throw new NotFoundException();
        }
        if (readings(articleId).containsKey(share.course.id)) {
            return false;
        }
        shares.delete(share);
        return true;
    }

    /** The owner, from every course; whoever cares for what is nobody's, from their own. */
    private boolean mayWithdraw(ArticleShare share, long account) {
        return !share.article.belongsToNobody()
                || memberships
                        .current(share.course.id, account)
                        .filter(Sharing::teaches)
                        .isPresent();
    }
}
