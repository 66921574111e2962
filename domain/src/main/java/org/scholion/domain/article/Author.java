package org.scholion.domain.article;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

/**
 * A person who writes articles. Two articles share an author only where both print the same ORCID.
 */
@Entity
public class Author {

    @Id public Long id;

    /** Without the address before it: {@code 0000-0002-1825-0097}; null where none was printed. */
    @Column(unique = true, length = 19)
    public String orcid;

    /** Number of the author in the Russian index eLibrary; null where none was printed. */
    @Column(length = 20)
    public String spin;

    protected Author() {}

    public Author(String orcid, String spin) {
        this.id = Ids.next();
        this.orcid = orcid;
        this.spin = spin;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Author> {

        public Optional<Author> byOrcid(String orcid) {
            return find("orcid", orcid).firstResultOptional();
        }
    }
}
