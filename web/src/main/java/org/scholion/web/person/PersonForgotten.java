package org.scholion.web.person;

/**
 * Told inside the transaction that forgets a person, before what they wrote for themselves is
 * deleted: whoever keeps rows that point there deletes them now.
 *
 * @param account id
 */
public record PersonForgotten(long account) {}
