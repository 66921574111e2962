package org.scholion.web.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import org.scholion.domain.article.Block;
import org.scholion.domain.course.Prompt;
import org.scholion.domain.course.Reading;

/** Adds, changes, orders and removes the prompts of a reading. Who may is decided before. */
@ApplicationScoped
class Prompts {

    /** Why a prompt was not stored. */
    public enum Refusal {
        EMPTY,
        TOO_LONG,
        NO_SUCH_PARAGRAPH,
        /** Somebody changed or removed it meanwhile. */
        CHANGED,
        TOO_MANY
    }

    /** Prompts of one reading. */
    static final int MOST = 50;

    private final Prompt.Repository prompts;
    private final Reading.Repository readings;
    private final Event<PromptsChanged> changed;
    private final Clock clock;

    Prompts(
            Prompt.Repository prompts,
            Reading.Repository readings,
            Event<PromptsChanged> changed,
            Clock clock) {
        this.prompts = prompts;
        this.readings = readings;
        this.changed = changed;
        this.clock = clock;
    }

    /** What is wrong with what was written; null for nothing. */
    private static Refusal wrong(String question) {
        int length = question == null ? 0 : question.strip().length();
        return length == 0 ? Refusal.EMPTY : length > Prompt.QUESTION ? Refusal.TOO_LONG : null;
    }

    /**
     * Adds a prompt behind the others.
     *
     * @param paragraph number of a paragraph; empty for the whole article
     * @return why it was not added; null where it was
     */
    @Transactional
    Refusal add(long readingId, String question, String paragraph) {
        changed.fire(new PromptsChanged(readingId));
        Reading reading = readings.findById(readingId, LockModeType.PESSIMISTIC_WRITE);
        List<Prompt> all = prompts.of(readingId);
        Refusal wrong = all.size() >= MOST ? Refusal.TOO_MANY : wrong(question);
        if (wrong != null) {
            return wrong;
        }
        Block block = block(reading, paragraph);
        if (block == null && !paragraph.isEmpty()) {
            return Refusal.NO_SUCH_PARAGRAPH;
        }
        int last = all.stream().mapToInt(prompt -> prompt.position).max().orElse(-1);
        prompts.persist(new Prompt(reading, last + 1, question, block, clock.instant()));
        return null;
    }

    /**
     * @param version that the sender saw
     * @return why it was not changed; null where it was
     */
    @Transactional
    Refusal change(long readingId, long id, int version, String question, String paragraph) {
        changed.fire(new PromptsChanged(readingId));
        Prompt prompt = prompts.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (prompt == null || prompt.reading.id != readingId || prompt.version != version) {
            return Refusal.CHANGED;
        }
        Refusal wrong = wrong(question);
        if (wrong != null) {
            return wrong;
        }
        Block block = block(prompt.reading, paragraph);
        if (block == null && !paragraph.isEmpty()) {
            return Refusal.NO_SUCH_PARAGRAPH;
        }
        prompt.ask(question);
        prompt.pointAt(block);
        return null;
    }

    /** The paragraph with this number; null where there is none. */
    private Block block(Reading reading, String paragraph) {
        if (!paragraph.matches("[0-9]{1,6}")) {
            return null;
        }
        return prompts.getEntityManager()
                .createQuery(
                        "from Block b where b.edition = :edition and b.number = :number",
                        Block.class)
                .setParameter("edition", reading.edition)
                .setParameter("number", Integer.valueOf(paragraph))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    @Transactional
    void remove(long readingId, long id) {
        changed.fire(new PromptsChanged(readingId));
        prompts.delete(of(readingId, id));
    }

    /** One place up ({@code -1}) or down ({@code 1}); nothing at the ends. */
    @Transactional
    void shift(long readingId, long id, int by) {
        changed.fire(new PromptsChanged(readingId));
        readings.findById(readingId, LockModeType.PESSIMISTIC_WRITE);
        List<Prompt> order = Order.shifted(prompts.of(readingId), of(readingId, id), by);
        for (int place = 0; place < order.size(); place++) {
            order.get(place).moveTo(place);
        }
    }

    private Prompt of(long readingId, long id) {
        Prompt prompt = prompts.findById(id);
        if (prompt == null || prompt.reading.id != readingId) {
            throw new NotFoundException();
        }
        return prompt;
    }
}
