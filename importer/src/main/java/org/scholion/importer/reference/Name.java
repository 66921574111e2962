package org.scholion.importer.reference;

/**
 * A person's name as printed.
 *
 * @param given initials or names; null where only the family name was printed
 */
public record Name(String family, String given) {}
