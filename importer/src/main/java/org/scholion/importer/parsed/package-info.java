/**
 * What every format becomes: immutable records that know neither a file format nor the database.
 * Read {@link org.scholion.importer.parsed.ParsedArticle} first.
 */
package org.scholion.importer.parsed;
