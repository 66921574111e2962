/**
 * Which claims of an article lean on which, where the text says so. Read {@link
 * org.scholion.importer.outline.ArgumentOutline} first; the cues stand in resource files beside it,
 * one for each language.
 */
package org.scholion.importer.outline;
