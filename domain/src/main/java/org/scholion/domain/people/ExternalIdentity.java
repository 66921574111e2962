package org.scholion.domain.people;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Optional;
import org.scholion.domain.article.Ids;

/** The same person at an identity provider (OpenID Connect). */
@Entity
public class ExternalIdentity {

    private static final int ISSUER = 500;
    private static final int SUBJECT = 255;

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id")
    public Account account;

    @Column(nullable = false, length = ISSUER)
    public String issuer;

    /** What the provider calls the person, for ever. */
    @Column(nullable = false, length = SUBJECT)
    public String subject;

    @Column(nullable = false)
    public Instant linkedAt;

    protected ExternalIdentity() {}

    public ExternalIdentity(Account account, String issuer, String subject, Instant now) {
        this.id = Ids.next();
        this.account = account;
        this.issuer = issuer;
        this.subject = subject;
        this.linkedAt = now;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<ExternalIdentity> {

        /** The identity with its account. */
        public Optional<ExternalIdentity> at(String issuer, String subject) {
            return find(
                            "from ExternalIdentity e join fetch e.account where e.issuer = ?1 and"
                                    + " e.subject = ?2",
                            issuer,
                            subject)
                    .firstResultOptional();
        }

        /** Whether a provider lets an administrator in. */
        public boolean hasAdministrator() {
            return count(
                            "account.siteRole = ?1 and account.state = ?2",
                            SiteRole.ADMINISTRATOR,
                            Account.State.ACTIVE)
                    > 0;
        }

        public boolean isLinked(long account) {
            return count("account.id", account) > 0;
        }
    }
}
