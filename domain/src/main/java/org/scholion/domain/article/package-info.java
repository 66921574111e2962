/**
 * The text half of the domain: what an article is. Read {@link org.scholion.domain.article.Edition}
 * first: it holds everything that was read from one file and never changes.
 */
package org.scholion.domain.article;
