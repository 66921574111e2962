/**
 * What members write about an article, and who sees it. Read {@link
 * org.scholion.domain.discussion.Annotation} first, then {@link
 * org.scholion.domain.discussion.Visibility}.
 */
package org.scholion.domain.discussion;
