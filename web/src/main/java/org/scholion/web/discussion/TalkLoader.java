package org.scholion.web.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.course.Reading;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Post.Ties;
import org.scholion.domain.discussion.Settlement;
import org.scholion.domain.discussion.Talk;
import org.scholion.domain.discussion.Traits;

/** Reads talks, by two queries whatever they hold. */
@ApplicationScoped
class TalkLoader {

    private static final String TIES =
            """
            select t.annotation.id, t.account.id, cast(t.kind as string) from Mark t
            where t.reading.id = :reading and t.annotation.revision > :known
            union all
            select t.annotation.id, t.account.id, 'MENTION' from Mention t
            where t.reading.id = :reading and t.annotation.revision > :known
            union all
            select t.annotation.id, t.account.id, 'FLAG' from Flag t
            where t.reading.id = :reading and t.annotation.revision > :known
            and t.settledAt is null
            """;

    private final EntityManager database;

    TalkLoader(EntityManager database) {
        this.database = database;
    }

    /**
     * @param reading as the database had it a moment ago
     * @param known an earlier state, to be completed; null to read all
     */
    @Transactional
    Talk load(Reading reading, Talk known) {
        boolean whole = known == null || known.revision() < reading.rebuiltRevision;
        long after = whole ? -1 : known.revision();
        // In this order: what hangs on an annotation is never older than the annotation.
        List<Annotation> said = said(reading.id, after);
        Map<Long, Map<String, Set<Long>>> ties = ties(reading.id, after);
        List<Post> posts =
                said.stream().map(one -> post(one, ties.getOrDefault(one.id, Map.of()))).toList();
        return whole ? Talk.of(reading.talkRevision, posts) : known.at(reading.talkRevision, posts);
    }

    private List<Annotation> said(long reading, long after) {
        return database.createQuery(
                        "from Annotation a join fetch a.author"
                                + " left join fetch a.settlement.outcomeBy"
                                + " where a.reading.id = :reading and a.revision > :known",
                        Annotation.class)
                .setParameter("reading", reading)
                .setParameter("known", after)
                .getResultList();
    }

    private Map<Long, Map<String, Set<Long>>> ties(long reading, long after) {
        Map<Long, Map<String, Set<Long>>> ties = new HashMap<>();
        for (Object[] row :
                database.createQuery(TIES, Object[].class)
                        .setParameter("reading", reading)
                        .setParameter("known", after)
                        .getResultList()) {
            ties.computeIfAbsent((Long) row[0], id -> new HashMap<>())
                    .computeIfAbsent((String) row[2], kind -> new HashSet<>())
                    .add((Long) row[1]);
        }
        return ties;
    }

    private static Post post(Annotation said, Map<String, Set<Long>> ties) {
        return new Post(
                said,
                Traits.of(said),
                said.thread.id,
                said.parent == null ? null : said.parent.id,
                said.branch == null ? null : said.branch.id,
                id(said.target.block),
                id(said.target.endBlock),
                said.author.displayName,
                ties(said.settlement, ties));
    }

    private static Ties ties(Settlement settlement, Map<String, Set<Long>> ties) {
        if (settlement == null && ties.isEmpty()) {
            return Ties.NONE;
        }
        return new Ties(
                Set.copyOf(ties.getOrDefault("THANKS", Set.of())),
                Set.copyOf(ties.getOrDefault("ME_TOO", Set.of())),
                Set.copyOf(ties.getOrDefault("MENTION", Set.of())),
                Set.copyOf(ties.getOrDefault("FLAG", Set.of())),
                settlement == null || settlement.answer == null ? null : settlement.answer.id,
                settlement == null || settlement.outcomeBy == null
                        ? null
                        : settlement.outcomeBy.displayName);
    }

    private static Long id(Block block) {
        return block == null ? null : block.id;
    }
}
