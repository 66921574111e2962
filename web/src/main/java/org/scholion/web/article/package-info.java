/**
 * Pages about an article: what it is, its authors, notes and references. Read {@link
 * org.scholion.web.article.EditionView} first: all that the pages show of an edition.
 */
package org.scholion.web.article;
