package org.scholion.importer;

/**
 * How much the importer takes from one file before it refuses it.
 *
 * @param bytes largest file
 * @param lineLength longest line, in UTF-16 code units
 * @param nesting deepest nesting of brackets, quotations or lists within one paragraph
 */
public record ImportLimits(long bytes, int lineLength, int nesting) {

    /** 4 MiB (sixty times a long article), lines up to 200,000 characters, nesting up to 200. */
    public static final ImportLimits STANDARD = new ImportLimits(4L << 20, 200_000, 200);
}
