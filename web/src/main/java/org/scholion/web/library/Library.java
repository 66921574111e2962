package org.scholion.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
     * Stores an edition that came with the portal or at its start: it belongs to nobody, and
     * everybody may read it. One with the DOI of such an article, or else with its address, becomes
     * that article's newest edition; every other one founds an article. The same bytes change
     * nothing.
     *
     * @param edition as the importer made it; not to be given twice
     * @throws NotStored where the database cannot hold it; nothing is changed then
     */
    @Transactional(rollbackOn = NotStored.class)
    public Stored store(Edition edition) throws NotStored {
        Suggestions suggestions = margin.suggest(edition);
        waitForTurn();
        Optional<Stored> same = madeOf(edition.sha256, Article::belongsToNobody);
        return same.isPresent()
                ? same.get()
                : add(edition, articleOf(edition), article -> {}, suggestions);
    }

    /**
     * Stores an edition as an article of somebody's own, whatever DOI and title it has. Bytes of
     * which they have an article already change nothing.
     *
     * @param owner id of their account
     * @throws NotStored where the database cannot hold it; nothing is changed then
     */
    @Transactional(rollbackOn = NotStored.class)
    public Stored storeFor(long owner, Edition edition) throws NotStored {
        Suggestions suggestions = margin.suggest(edition);
        waitForTurn();
        Optional<Stored> same =
                madeOf(edition.sha256, article -> Objects.equals(article.ownerId, owner));
        return same.isPresent()
                ? same.get()
                : add(edition, Optional.empty(), article -> article.belongTo(owner), suggestions);
    }

    /**
     * Stores an edition as the newest of an article. Bytes that the article has already change
     * nothing.
     *
     * @param article its id; who asks may edit it
     * @throws NotStored where the database cannot hold it; nothing is changed then
     */
    @Transactional(rollbackOn = NotStored.class)
    public Stored storeIn(long article, Edition edition) throws NotStored {
        Suggestions suggestions = margin.suggest(edition);
        waitForTurn();
        Optional<Stored> same = madeOf(edition.sha256, known -> known.id == article);
        return same.isPresent()
                ? same.get()
                : add(edition, articles.findByIdOptional(article), known -> {}, suggestions);
    }

    /**
     * The edition that was made of these bytes before at a start, if there is one.
     *
     * @param sha256 of the file, 64 hexadecimal digits in lower case
     */
    @Transactional
    public Optional<Stored> madeOf(String sha256) {
        return madeOf(sha256, Article::belongsToNobody);
    }

    private Optional<Stored> madeOf(String sha256, Predicate<Article> which) {
        return editions.bySha256(sha256).stream()
                .filter(edition -> which.test(edition.article))
                .findFirst()
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

    private Stored add(
            Edition edition,
            Optional<Article> known,
            Consumer<Article> founded,
            Suggestions suggestions)
            throws NotStored {
        Article article = known.orElseGet(() -> found(edition));
        if (known.isEmpty()) {
            founded.accept(article);
        }
        shareAuthors(edition);
        Edition before = article.current;
        article.add(edition);
        write(edition, before, suggestions);
        return new Stored(
                article, edition, known.isPresent() ? Outcome.NEW_EDITION : Outcome.NEW_ARTICLE);
    }

    private Optional<Article> articleOf(Edition edition) {
        Optional<Article> sameDoi =
                edition.doi == null
                        ? Optional.empty()
                        : articles.byDoi(edition.doi, null).stream().findFirst();
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
