package org.scholion.web.account;

/**
 * Told inside the transaction that gives a person another name: whoever keeps names makes them
 * anew.
 *
 * @param account id
 */
public record PersonRenamed(long account) {}
