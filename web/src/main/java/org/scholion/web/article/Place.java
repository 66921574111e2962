package org.scholion.web.article;

/**
 * A place in the text from which something is cited.
 *
 * @param anchor its fragment on the reading page
 * @param paragraph number of the paragraph it stands in; null in blocks without a number
 */
public record Place(String anchor, Integer paragraph) {}
