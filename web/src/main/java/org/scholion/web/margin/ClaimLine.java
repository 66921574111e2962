package org.scholion.web.margin;

/**
 * A claim of a paragraph, with the way to talk about it.
 *
 * @param write where something is written about it
 */
public record ClaimLine(String words, String write) {}
