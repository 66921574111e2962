package org.scholion.importer.claim;

/**
 * Who is said to have said or thought what a sentence says.
 *
 * @param name as printed; null where somebody is implied and nobody named
 * @param quoted whether words are quoted
 */
record Attribution(String name, boolean quoted) {}
