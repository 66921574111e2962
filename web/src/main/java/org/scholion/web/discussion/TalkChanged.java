package org.scholion.web.discussion;

/**
 * Told inside the transaction that changes something in a talk; heard when it is on disk.
 *
 * @param reading id
 * @param revision the number of the change
 */
public record TalkChanged(long reading, long revision) {}
