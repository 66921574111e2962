/**
 * Suggests what an article asserts: its sentences, their kinds, whom they are attributed to, their
 * figures and evidence. Read {@link org.scholion.importer.claim.ClaimSuggester} first; the words it
 * goes by are lists in the resources beside this package, one folder per language.
 */
package org.scholion.importer.claim;
