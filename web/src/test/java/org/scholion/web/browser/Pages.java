package org.scholion.web.browser;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Stream;
import org.scholion.domain.article.Ids;
import org.scholion.web.fixture.Shelf;

/** The paths of every kind of page that the portal has. */
@ApplicationScoped
public class Pages {

    private final Shelf shelf;
    private final EntityManager database;

    Pages(Shelf shelf, EntityManager database) {
        this.shelf = shelf;
        this.database = database;
    }

    List<String> all() {
        Stream<String> articles =
                Stream.of(shelf.river(), shelf.hostile())
                        .flatMap(
                                slug ->
                                        Stream.of(
                                                        "",
                                                        "/text",
                                                        "/notes",
                                                        "/references",
                                                        "/authors",
                                                        "/audit",
                                                        "/claims/outline")
                                                .map(page -> "/articles/" + slug + page));
        return Stream.of(
                        Stream.of(
                                "/",
                                "/articles",
                                "/sign-in",
                                "/sign-up",
                                "/link/spent",
                                "/nowhere",
                                "/tests/failure"),
                        articles,
                        claims())
                .flatMap(pages -> pages)
                .toList();
    }

    private Stream<String> claims() {
        String claims = "/articles/" + shelf.river() + "/claims";
        Object[] one =
                database.createQuery(
                                "select c.id, c.block.id from Claim c where"
                                        + " c.edition.article.slug = ?1 order by c.salience desc",
                                Object[].class)
                        .setParameter(1, shelf.river())
                        .setMaxResults(1)
                        .getSingleResult();
        String claim = claims + "/" + Ids.inAddress((Long) one[0]);
        return Stream.of(
                claims,
                claims + "?order=salience&weight=all",
                claims + "?state=dismissed&kind=causal",
                claims + "/new?section=s2",
                claims + "/new?block=" + Ids.inAddress((Long) one[1]),
                claims + "/history",
                claim,
                claim + "/change",
                "/articles/" + shelf.hostile() + "/claims?weight=all",
                text() + "?claims=show");
    }

    String text() {
        return "/articles/" + shelf.river() + "/text";
    }
}
