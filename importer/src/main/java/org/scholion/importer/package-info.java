/**
 * A file becomes an edition of an article. Read {@link org.scholion.importer.ArticleImporter}
 * first: it is the one door.
 */
package org.scholion.importer;
