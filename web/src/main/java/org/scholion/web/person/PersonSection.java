package org.scholion.web.person;

/**
 * One kind of what is kept about a person.
 *
 * @param name in the archive: {@code memberships}
 * @param query HQL with an alias for each column, the first of them {@code id}; its parameters are
 *     {@code :account} and {@code :after}, the last id of the page before, and it is in order of id
 */
public record PersonSection(String name, String query) {}
