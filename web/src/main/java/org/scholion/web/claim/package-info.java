/**
 * The claims of an article: their page, and what editors decide about them. Read {@link
 * org.scholion.web.claim.Curation} first.
 */
package org.scholion.web.claim;
