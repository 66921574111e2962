package org.scholion.domain.course;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Ids;

/** A guiding question of a reading, about the whole article or one of its blocks. */
@Entity
public class Prompt {

    public static final int QUESTION = 4_000;

    @Id public Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Course course;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Reading reading;

    /** Its place in the reading, from 0. */
    @Column(nullable = false)
    public int position;

    /** Markdown. */
    @Column(nullable = false, length = QUESTION)
    public String question;

    /** Null for the whole article. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Block block;

    @Column(nullable = false)
    public Instant createdAt;

    @Version public int version;

    protected Prompt() {}

    /**
     * @param block null for the whole article
     * @throws IllegalArgumentException for a blank question or one that is too long
     */
    public Prompt(Reading reading, int position, String question, Block block, Instant now) {
        this.id = Ids.next();
        this.course = reading.course;
        this.reading = reading;
        this.position = position;
        this.block = block;
        this.createdAt = now;
        ask(question);
    }

    /**
     * @throws IllegalArgumentException for a blank question or one that is too long
     */
    public void ask(String question) {
        this.question = Words.within("question", question, 1, QUESTION);
    }

    /**
     * @param block of the reading's edition; null for the whole article
     */
    public void pointAt(Block block) {
        this.block = block;
    }

    public void moveTo(int position) {
        this.position = position;
    }

    @ApplicationScoped
    public static class Repository implements PanacheRepository<Prompt> {

        /** The prompts of a reading in their order, with the blocks they point at. */
        public List<Prompt> of(long reading) {
            return list(
                    "from Prompt p left join fetch p.block where p.reading.id = ?1"
                            + " order by p.position, p.id",
                    reading);
        }
    }
}
