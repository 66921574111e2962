package org.scholion.importer.claim;

/**
 * A quantity that a claim states: {@code "almost 50 billion USD"} holds the value {@code 50} of the
 * unit {@code billion USD}.
 *
 * @param text as printed, from the number to the end of its unit
 * @param value a decimal number with a point ({@code 240.11}), a fraction ({@code 1/3}) or a range
 *     ({@code 10–20})
 * @param unit with its scale ({@code billion USD}); {@code %}, {@code times} for multiples, {@code
 *     share} for fractions, else the thing counted ({@code governors}); empty where none is printed
 */
public record Figure(String text, String value, String unit) {}
