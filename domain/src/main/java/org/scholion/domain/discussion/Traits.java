package org.scholion.domain.discussion;

/**
 * What in an annotation decides about who sees it.
 *
 * @param author id of their account
 * @param group of the author when they wrote it; null for none
 * @param byStaff whether the author taught the course then
 */
public record Traits(
        long author, Long group, boolean byStaff, Annotation.State state, Audience audience) {

    /**
     * @param annotation null for none
     * @return null for none
     */
    public static Traits of(Annotation annotation) {
        return annotation == null
                ? null
                : new Traits(
                        annotation.author.id,
                        annotation.authorGroup == null ? null : annotation.authorGroup.id,
                        annotation.byStaff,
                        annotation.state,
                        annotation.audience);
    }
}
