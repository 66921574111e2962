package org.scholion.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Author;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.Edition;
import org.scholion.importer.Suggestions;
import org.scholion.web.library.Stored.Outcome;

/** The articles that the portal holds. Safe for many threads and many processes. */
@ApplicationScoped
public class Library {

    private final Article.Repository articles;
    private final Edition.Repository editions;
    private final Author.Repository authors;
    private final Addresses addresses;
    private final Margin margin;
    private final EntityManager database;

    Library(
            Article.Repository articles,
            Edition.Repository editions,
            Author.Repository authors,
            Addresses addresses,
            Margin margin,
            EntityManager database) {
        this.articles = articles;
        this.editions = editions;
        this.authors = authors;
        this.addresses = addresses;
        this.margin = margin;
        this.database = database;
    }

    /**
     * Stores an edition in one transaction, with all that belongs to it and with what the importer
     * suggests about it. The same bytes change nothing. An edition with the DOI of a known article,
     * or else with its address, becomes that article's newest edition; every other one founds an
     * article.
     *
     * @param edition as the importer made it; not to be given twice
     * @throws NotStored where the database cannot hold it; nothing is changed then
     */
    @Transactional(rollbackOn = NotStored.class)
    public Stored store(Edition edition) throws NotStored {
        Suggestions suggestions = margin.suggest(edition);
        waitForTurn();
        Optional<Stored> same = madeOf(edition.sha256);
        if (same.isPresent()) {
            return same.get();
        }
        Optional<Article> known = articleOf(edition);
        Article article = known.orElseGet(() -> found(edition));
        shareAuthors(edition);
        Edition before = article.current;
        article.add(edition);
        write(edition, before, suggestions);
        return new Stored(
                article, edition, known.isPresent() ? Outcome.NEW_EDITION : Outcome.NEW_ARTICLE);
    }

    /**
     * The edition that was made of these bytes before, if there is one.
     *
     * @param sha256 of the file, 64 hexadecimal digits in lower case
     */
    @Transactional
    public Optional<Stored> madeOf(String sha256) {
        return editions.bySha256(sha256)
                .map(edition -> new Stored(edition.article, edition, Outcome.UNCHANGED));
    }

    @Transactional
    public boolean isEmpty() {
        return articles.count() == 0;
    }

    /**
     * An edition with everything that belongs to it; it can be kept, and read by many threads, as
     * long as wanted. Costs the same number of queries whatever the edition holds.
     */
    @Transactional
    public Optional<Edition> whole(long editionId) {
        return editions.whole(editionId);
    }

    /** Until this transaction ends nobody else stores: two imports must not make two articles. */
    private void waitForTurn() {
        database.createNativeQuery("select id from import_turn where id = 1 for update")
                .getSingleResult();
    }

    private Optional<Article> articleOf(Edition edition) {
        Optional<Article> sameDoi =
                edition.doi == null ? Optional.empty() : articles.byDoi(edition.doi);
        return sameDoi.or(() -> addresses.sameTitle(edition));
    }

    private Article found(Edition edition) {
        Article article = new Article(addresses.freeFor(edition), null);
        articles.persist(article);
        return article;
    }

    /** Lets each author with a known ORCID be the person who is stored under it. */
    private void shareAuthors(Edition edition) {
        Map<String, Author> byOrcid = new HashMap<>();
        for (Authorship authorship : edition.authorships()) {
            String orcid = authorship.author.orcid;
            if (orcid != null) {
                Author first = authorship.author;
                authorship.isBy(
                        byOrcid.computeIfAbsent(
                                orcid, number -> authors.byOrcid(number).orElse(first)));
            }
        }
    }

    private void write(Edition edition, Edition before, Suggestions suggestions) throws NotStored {
        try {
            editions.persistAndFlush(edition);
            margin.write(edition, before, suggestions);
            database.flush();
        } catch (PersistenceException e) {
            throw new NotStored(reason(e), e);
        }
    }

    /** The first line of what the database itself says, since it names the column. */
    private static String reason(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String said = String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
        return "The database cannot hold this edition: " + said;
    }
}
