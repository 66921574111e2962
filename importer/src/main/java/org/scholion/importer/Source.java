package org.scholion.importer;

/**
 * A file to import.
 *
 * @param fileName without folders; only shown, never used to recognise the format
 * @param bytes what it holds; not copied, not to be changed
 */
public record Source(String fileName, byte[] bytes) {}
