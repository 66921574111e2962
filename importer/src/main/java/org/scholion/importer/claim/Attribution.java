package org.scholion.importer.claim;

/**
 * Who is said to have said or thought what a sentence says.
 *
 * @param name as printed; null where somebody is implied and nobody named
 * @param quoted whether words are quoted
 * @param opinion whether it is a thought or a quotation rather than a finding
 */
record Attribution(String name, boolean quoted, boolean opinion) {}
