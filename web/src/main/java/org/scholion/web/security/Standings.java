package org.scholion.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.domain.article.Article.OpenTo;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Reading;
import org.scholion.domain.people.SiteRole;
import org.scholion.domain.permission.Standing;

/** Finds out where somebody stands, by one query for each request at most. */
@ApplicationScoped
class Standings {

    private final Rows rows;
    private final Visitor visitor;
    private final LocalEditor localEditor;
    private final Clock clock;

    Standings(Rows rows, Visitor visitor, LocalEditor localEditor, Clock clock) {
        this.rows = rows;
        this.visitor = visitor;
        this.localEditor = localEditor;
        this.clock = clock;
    }

    Standing inPortal() {
        return Standing.inPortal(siteRole());
    }

    private SiteRole siteRole() {
        return visitor.signedIn().map(SignedIn::siteRole).orElse(null);
    }

    private record ArticleRow(Long id, Long owner, OpenTo openTo) {}

    /**
     * @throws NotFoundException where no article has this address
     */
    void towardsArticle(String slug, Here here) {
        ArticleRow article =
                first(
                        rows.of(
                                "select a.id, a.ownerId, a.openTo from Article a where a.slug = ?1",
                                ArticleRow.class,
                                slug));
        Optional<SignedIn> person = visitor.signedIn();
        boolean openToAll = article.openTo() == OpenTo.EVERYBODY;
        Set<CourseRole> shared =
                openToAll || person.isEmpty()
                        ? Set.of()
                        : shared(article.id(), person.get().account());
        Standing standing =
                Standing.towardsArticle(siteRole(), owns(article, person), shared, openToAll);
        here.stand(standing, new Place(article.id(), null, null, null));
    }

    /** What belongs to nobody is in the care of every teacher, and of the local editor. */
    private boolean owns(ArticleRow article, Optional<SignedIn> person) {
        return article.owner() == null
                ? person.filter(SignedIn::teaches).isPresent() || localEditor.asks()
                : person.filter(someone -> someone.account() == article.owner()).isPresent();
    }

    private Set<CourseRole> shared(long article, long account) {
        List<CourseRole> roles =
                rows.of(
                        "select m.role from ArticleShare s join Membership m on m.course = s.course"
                                + " where s.article.id = ?1 and m.account.id = ?2"
                                + " and m.leftAt is null",
                        CourseRole.class,
                        article,
                        account);
        EnumSet<CourseRole> all = EnumSet.noneOf(CourseRole.class);
        all.addAll(roles);
        return all;
    }

    private record CourseRow(Long id, Course.State state, CourseRole role) {}

    /**
     * @param address of the course
     * @throws NotFoundException where there is no such course
     */
    void inCourse(String address, Here here) {
        CourseRow course =
                first(
                        rows.of(
                                "select c.id, c.state, m.role from Course c"
                                        + " left join Membership m on m.course = c"
                                        + " and m.account.id = ?1 and m.leftAt is null"
                                        + " where c.id = ?2",
                                CourseRow.class,
                                account(),
                                id(address)));
        boolean archived = course.state() == Course.State.ARCHIVED;
        here.stand(
                Standing.inCourse(siteRole(), course.role(), archived, null),
                new Place(null, course.id(), null, course.role()));
    }

    private record ReadingRow(Reading reading, Course.State state, CourseRole role) {}

    /**
     * @param address of the reading
     * @throws NotFoundException where there is no such reading
     */
    void inReading(String address, Here here) {
        ReadingRow row =
                first(
                        rows.of(
                                "select r, c.state, m.role from Reading r join r.course c"
                                        + " left join Membership m on m.course = c"
                                        + " and m.account.id = ?1 and m.leftAt is null"
                                        + " where r.id = ?2",
                                ReadingRow.class,
                                account(),
                                id(address)));
        Reading reading = row.reading();
        boolean archived = row.state() == Course.State.ARCHIVED;
        here.stand(
                Standing.inCourse(siteRole(), row.role(), archived, reading.phase(clock.instant())),
                new Place(null, reading.course.id, reading.id, row.role()),
                reading);
    }

    private long account() {
        return visitor.orSignIn().account();
    }

    private static long id(String address) {
        return Ids.ofAddress(address).orElseThrow(NotFoundException::new);
    }

    private static <T> T first(List<T> rows) {
        return rows.stream().findFirst().orElseThrow(NotFoundException::new);
    }
}
