/**
 * Takes entries of a bibliography apart into CSL fields. Read {@link
 * org.scholion.importer.reference.ReferenceReader} first.
 */
package org.scholion.importer.reference;
