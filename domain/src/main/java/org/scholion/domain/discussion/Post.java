package org.scholion.domain.discussion;

import java.util.List;
import java.util.Set;

/**
 * An annotation as it stood at one revision, with what hangs on it. It needs no database: of the
 * annotation only what is its own may be asked, not what it points to; ids of that stand here.
 *
 * @param thread id of the first of its thread, which may be itself
 * @param parent id of what it answers; null for the first of a thread
 * @param branch id of its {@link Annotation#branch}; null for none
 * @param block id of the (first) block that it is about; null where it is about none
 * @param endBlock id of the last block of a range; null for none
 * @param author their name
 */
public record Post(
        Annotation said,
        Traits traits,
        long thread,
        Long parent,
        Long branch,
        Long block,
        Long endBlock,
        String author,
        Ties ties) {

    /**
     * Who has to do with an annotation besides its author, by account.
     *
     * @param thanks who thanked
     * @param meToo who said the same
     * @param mentioned who is named in it
     * @param flaggedBy whose flags wait for the staff
     * @param answer id of the reply that answers it; null for none
     * @param concluded name of who wrote the outcome; null for none
     */
    public record Ties(
            Set<Long> thanks,
            Set<Long> meToo,
            Set<Long> mentioned,
            Set<Long> flaggedBy,
            Long answer,
            String concluded) {

        public static final Ties NONE =
                new Ties(Set.of(), Set.of(), Set.of(), Set.of(), null, null);
    }

    public long id() {
        return said.id;
    }

    public boolean isFirst() {
        return parent == null;
    }

    public boolean isBy(long account) {
        return traits.author() == account;
    }

    public boolean isDraft() {
        return said.state == Annotation.State.DRAFT;
    }

    /** Whether its author took it back: only its place is left. */
    public boolean isDeleted() {
        return said.deletedAt != null;
    }

    public boolean isHidden() {
        return said.state == Annotation.State.HIDDEN;
    }

    /** Whether it counts as written in its reading: {@link Annotation.Repository#writtenBy}. */
    boolean counts() {
        return said.kind != AnnotationKind.HIGHLIGHT
                && said.audience != Audience.ONLY_ME
                && (said.state == Annotation.State.PUBLISHED || isHidden());
    }

    /** The same as if nobody had hidden it. */
    Post shown() {
        Traits open =
                new Traits(
                        traits.author(),
                        traits.group(),
                        traits.byStaff(),
                        Annotation.State.PUBLISHED,
                        traits.audience());
        return new Post(said, open, thread, parent, branch, block, endBlock, author, ties);
    }

    public boolean isOpenQuestion() {
        return isFirst()
                && said.kind == AnnotationKind.QUESTION
                && !isDeleted()
                && (said.settlement == null || said.settlement.answeredAt == null);
    }

    public List<String> tags() {
        return said.tags;
    }
}
