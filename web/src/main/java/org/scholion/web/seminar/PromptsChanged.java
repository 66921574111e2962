package org.scholion.web.seminar;

/**
 * Told inside the transaction that changes the prompts of a reading, before anything else in it:
 * whoever keeps pages of the reading makes them anew.
 *
 * @param reading id
 */
public record PromptsChanged(long reading) {}
