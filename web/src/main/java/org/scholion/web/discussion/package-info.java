/**
 * What members say about an article, as each of them may see it. Read {@link
 * org.scholion.web.discussion.Seat} first: every page, part of a page and count asks it.
 */
package org.scholion.web.discussion;
