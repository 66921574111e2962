/**
 * Reads the Markdown that PDF converters make, with its torn paragraphs and footnotes. Read {@link
 * org.scholion.importer.markdown.MarkdownFormat} first.
 */
package org.scholion.importer.markdown;
