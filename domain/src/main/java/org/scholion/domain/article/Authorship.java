package org.scholion.domain.article;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** That somebody wrote an edition, with what the edition prints about the person. */
@Entity
public class Authorship {

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** From 1, in the order of the byline. */
    @Column(nullable = false)
    public int position;

    @ManyToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    public Author author;

    @Column(name = "family_name", nullable = false, length = 200)
    public String family;

    @Column(name = "given_name", length = 200)
    public String given;

    @Column(length = 200)
    public String patronymic;

    @Column(length = 320)
    public String email;

    /** Academic degree, such as {@code PhD (History)}. */
    @Column(length = 500)
    public String degree;

    /** Academic rank, such as {@code Associate Professor}. */
    @Column(name = "academic_rank", length = 500)
    public String rank;

    /** What the person is where: the post without the institution. */
    @Column(name = "post", length = 2_000)
    public String post;

    @Column(nullable = false)
    public boolean corresponding;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "authorship_name")
    @OrderColumn(name = "position")
    private List<PrintedName> names = new ArrayList<>();

    @ManyToMany
    @Fetch(FetchMode.SUBSELECT)
    @JoinTable(
            name = "authorship_affiliation",
            joinColumns = @JoinColumn(name = "authorship_id"),
            inverseJoinColumns = @JoinColumn(name = "affiliation_id"))
    @OrderBy("position")
    private List<Affiliation> affiliations = new ArrayList<>();

    protected Authorship() {}

    /**
     * @param names the byline, once per language
     */
    public Authorship(Author author, String family, String given, List<PrintedName> names) {
        this.id = Ids.next();
        this.author = author;
        this.family = family;
        this.given = given;
        this.names.addAll(names);
    }

    /** What "About the authors" says; each may be null. */
    public void describe(String patronymic, String degree, String rank, String post) {
        this.patronymic = patronymic;
        this.degree = degree;
        this.rank = rank;
        this.post = post;
    }

    /** How to reach the person, and whether letters about the article go to them. */
    public void reachAt(String email, boolean corresponding) {
        this.email = email;
        this.corresponding = corresponding;
    }

    /** Where the person works; an institution that is named twice counts once. */
    public void workAt(List<Affiliation> institutions) {
        affiliations.clear();
        institutions.stream().distinct().forEach(affiliations::add);
    }

    /** Lets the same person, known by ORCID from another article, stand here. */
    public void isBy(Author known) {
        this.author = known;
    }

    void belongTo(Edition edition, int position) {
        this.edition = edition;
        this.position = position;
    }

    /** Fetches what belongs to this authorship and to all that were read together with it. */
    void load() {
        Hibernate.initialize(names);
        Hibernate.initialize(affiliations);
    }

    public List<PrintedName> names() {
        return Collections.unmodifiableList(names);
    }

    public List<Affiliation> affiliations() {
        return Collections.unmodifiableList(affiliations);
    }
}
