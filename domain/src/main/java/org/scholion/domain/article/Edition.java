package org.scholion.domain.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hibernate.Hibernate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/**
 * One imported text of an article, with everything that was read from the file. The importer fills
 * it; once stored it never changes. A corrected file makes a new edition.
 */
@Entity
public class Edition {

    @Id public Long id;

    /** Null until the edition is added to an article. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Article article;

    /** 1 for the first edition of its article, then 2, ... */
    @Column(name = "edition_number", nullable = false)
    public int number;

    /** Name of the file that was imported, without folders. */
    @Column(name = "file_name", nullable = false, length = 500)
    public String fileName;

    /** Name of the format, such as {@code markdown}. */
    @Column(nullable = false, length = 40)
    public String format;

    /** SHA-256 of the file's bytes, 64 hexadecimal digits. */
    @Column(nullable = false, length = 64)
    public String sha256;

    @Column(name = "imported_at", nullable = false)
    public Instant importedAt;

    /** BCP 47 tag of the language the text is in. */
    @Column(nullable = false, length = 20)
    public String language;

    /**
     * What kind of article it calls itself, as printed: {@code Research article}; null where it
     * does not say.
     */
    @Column(name = "article_type", length = 200)
    public String type;

    /** Bare DOI as printed; null where there is none. */
    @Column(length = 500)
    public String doi;

    /** Number in the Russian index eLibrary; null where there is none. */
    @Column(length = 40)
    public String edn;

    @Embedded public Publication publication;

    @Embedded public Licence licence;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "edition_text")
    @OrderColumn(name = "position")
    private List<LocalText> texts = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_statement")
    @OrderColumn(name = "position")
    private List<Statement> statements = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_problem")
    @OrderColumn(name = "position")
    private List<Problem> problems = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "edition_unplaced")
    @OrderColumn(name = "position")
    private List<UnplacedLine> unplaced = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Affiliation> affiliations = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @Fetch(FetchMode.SUBSELECT)
    @OrderBy("position")
    private List<Authorship> authorships = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Section> sections = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Block> blocks = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Note> notes = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Reference> references = new ArrayList<>();

    @OneToMany(mappedBy = "edition", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Citation> citations = new ArrayList<>();

    protected Edition() {}

    /**
     * An edition without content.
     *
     * @param origin the file it was read from
     * @param language BCP 47 tag of the text
     */
    public Edition(Origin origin, String language) {
        this.id = Ids.next();
        this.fileName = origin.fileName();
        this.format = origin.format();
        this.sha256 = origin.sha256();
        this.importedAt = origin.importedAt();
        this.language = language;
        this.publication = new Publication();
        this.licence = new Licence();
    }

    /** Where an edition comes from. */
    public record Origin(String fileName, String format, String sha256, Instant importedAt) {}

    /**
     * Says what the article is called by others: its DOI, EDN and printed type, each null where not
     * printed.
     */
    public void identify(String doi, String edn, String type) {
        this.doi = doi;
        this.edn = edn;
        this.type = type;
    }

    public void publishedIn(Publication publication) {
        this.publication = publication;
    }

    public void licensedUnder(Licence licence) {
        this.licence = licence;
    }

    public void add(LocalText text) {
        texts.add(text);
    }

    public void add(Statement statement) {
        statements.add(statement);
    }

    public void add(Problem problem) {
        problems.add(problem);
    }

    public void add(UnplacedLine line) {
        unplaced.add(line);
    }

    public void add(Affiliation affiliation) {
        affiliation.belongTo(this, affiliations.size() + 1);
        affiliations.add(affiliation);
    }

    public void add(Authorship authorship) {
        authorship.belongTo(this, authorships.size() + 1);
        authorships.add(authorship);
    }

    public void add(Section section) {
        section.belongTo(this, sections.size() + 1);
        sections.add(section);
    }

    public void add(Block block) {
        block.belongTo(this, blocks.size() + 1);
        blocks.add(block);
    }

    public void add(Note note) {
        note.belongTo(this, notes.size() + 1);
        notes.add(note);
    }

    public void add(Reference reference) {
        reference.belongTo(this, references.size() + 1);
        references.add(reference);
    }

    public void add(Citation citation) {
        citation.belongTo(this, citations.size() + 1);
        citations.add(citation);
    }

    void belongTo(Article article, int number) {
        this.article = article;
        this.number = number;
    }

    /** The text of this kind in this language, if it was printed. */
    public Optional<String> text(LocalText.Kind kind, String language) {
        return texts.stream()
                .filter(t -> t.kind == kind && t.language.equals(language))
                .map(t -> t.text)
                .findFirst();
    }

    /** The title in the language of the text, else the first title, else the file's name. */
    public String title() {
        return text(LocalText.Kind.TITLE, language)
                .or(() -> texts(LocalText.Kind.TITLE).stream().map(t -> t.text).findFirst())
                .orElse(fileName);
    }

    /** All texts of this kind in the order printed. */
    public List<LocalText> texts(LocalText.Kind kind) {
        return texts.stream().filter(t -> t.kind == kind).toList();
    }

    public List<Statement> statements() {
        return Collections.unmodifiableList(statements);
    }

    public List<Problem> problems() {
        return Collections.unmodifiableList(problems);
    }

    public List<UnplacedLine> unplaced() {
        return Collections.unmodifiableList(unplaced);
    }

    public List<Affiliation> affiliations() {
        return Collections.unmodifiableList(affiliations);
    }

    public List<Authorship> authorships() {
        return Collections.unmodifiableList(authorships);
    }

    public List<Section> sections() {
        return Collections.unmodifiableList(sections);
    }

    /** All blocks in reading order. */
    public List<Block> blocks() {
        return Collections.unmodifiableList(blocks);
    }

    /** All notes in the order of their numbers. */
    public List<Note> notes() {
        return Collections.unmodifiableList(notes);
    }

    /** All references in the order printed. */
    public List<Reference> references() {
        return Collections.unmodifiableList(references);
    }

    /** All citations in reading order. */
    public List<Citation> citations() {
        return Collections.unmodifiableList(citations);
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Edition> {

        /** The editions made of exactly these bytes, with their articles, oldest first. */
        public List<Edition> bySha256(String sha256) {
            return list(
                    "from Edition e join fetch e.article where e.sha256 = ?1 order by e.id",
                    sha256);
        }

        /** The editions of an article, newest first. */
        public List<Edition> ofArticle(long article) {
            return list("article.id = ?1 order by number desc", article);
        }

        /**
         * An edition with everything that belongs to it, so that it can be kept and read after the
         * transaction. Costs the same number of queries whatever the edition holds.
         */
        public Optional<Edition> whole(long id) {
            Optional<Edition> found =
                    find(
                                    "from Edition e join fetch e.article a join fetch a.current"
                                            + " where e.id = ?1",
                                    id)
                            .firstResultOptional();
            found.ifPresent(this::load);
            return found;
        }

        /** Each collection is one query: those of blocks, notes, ... are fetched by subselect. */
        private void load(Edition edition) {
            Hibernate.initialize(edition.texts);
            Hibernate.initialize(edition.statements);
            Hibernate.initialize(edition.problems);
            Hibernate.initialize(edition.unplaced);
            edition.affiliations.forEach(affiliation -> affiliation.names().size());
            list("select s.author from Authorship s where s.edition = ?1", edition);
            edition.authorships.forEach(Authorship::load);
            Hibernate.initialize(edition.sections);
            edition.blocks.forEach(block -> block.spans().size());
            Hibernate.initialize(edition.notes);
            edition.references.forEach(reference -> reference.contributors().size());
            Hibernate.initialize(edition.citations);
        }
    }
}
