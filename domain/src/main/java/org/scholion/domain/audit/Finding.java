package org.scholion.domain.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.LineNumbers;

/**
 * Something that the source audit noticed in an edition. It never changes; a person can dismiss it.
 */
@Entity
public class Finding {

    /** How sure and how grave: two printed things contradict; a likely slip; worth a look. */
    public enum Severity {
        ERROR,
        WARNING,
        HINT
    }

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Edition edition;

    /** From 1, the gravest first, then in reading order. */
    @Column(nullable = false)
    public int position;

    /** Name of the check: {@code accessed-before-published}. */
    @Column(nullable = false, length = 60)
    public String code;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    public Severity severity;

    /** A sentence for people. */
    @Column(nullable = false, length = 2_000)
    public String message;

    @Embedded public Subject subject;

    /** 1-based lines of the source. */
    @Convert(converter = LineNumbers.class)
    @Column(name = "source_lines", nullable = false, length = 20_000)
    public List<Integer> lines;

    /** The text it is about, as printed. */
    @Column(name = "raw_text", nullable = false, length = 20_000)
    public String raw;

    /** What makes it the same finding in another edition: 64 hexadecimal digits. */
    @Column(nullable = false, length = 64)
    public String fingerprint;

    protected Finding() {}

    /**
     * @param position from 1 within the edition
     */
    public Finding(Edition edition, int position, Notice notice) {
        this.id = Ids.next();
        this.edition = edition;
        this.position = position;
        this.code = notice.code();
        this.severity = notice.severity();
        this.message = notice.message();
        this.subject = notice.subject();
        this.lines = List.copyOf(notice.lines());
        this.raw = notice.raw();
        this.fingerprint = Fingerprint.of(notice.code(), notice.raw(), notice.message());
    }

    /** What a check says. */
    public record Notice(
            String code,
            Severity severity,
            String message,
            Subject subject,
            List<Integer> lines,
            String raw) {}

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Finding> {

        /** The findings of an edition, the gravest first. */
        public List<Finding> of(Edition edition) {
            return list("edition = ?1 order by position", edition);
        }
    }
}
