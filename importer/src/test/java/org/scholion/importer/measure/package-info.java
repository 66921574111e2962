/**
 * Compares what the importer printed with a careful reading of the same article by hand. Read
 * {@link org.scholion.importer.measure.GoldReading} first.
 */
package org.scholion.importer.measure;
