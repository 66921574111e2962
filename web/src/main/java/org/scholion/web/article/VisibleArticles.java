package org.scholion.web.article;

import jakarta.persistence.Query;

/**
 * Which articles somebody may read, as a condition of a query: the same set as {@code READ_ARTICLE}
 * of the permission table.
 */
public final class VisibleArticles {

    private VisibleArticles() {}

    /**
     * @param account who asks; null for somebody who is not signed in
     * @param article what the query calls the article
     */
    public static String to(Long account, String article) {
        String open = "%s.openTo = EVERYBODY".formatted(article);
        return account == null
                ? open
                : """
                (%1$s or %2$s.ownerId = :me or exists (
                    select 1 from ArticleShare s join Membership m on m.course = s.course
                    where s.article = %2$s and m.account.id = :me and m.leftAt is null))
                """
                        .formatted(open, article);
    }

    /** Says in a query with this condition who asks. */
    public static void bind(Query query, Long account) {
        if (account != null) {
            query.setParameter("me", account);
        }
    }
}
