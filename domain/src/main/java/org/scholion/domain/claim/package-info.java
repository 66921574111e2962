/**
 * What an article asserts, and what people decided about it. Read {@link
 * org.scholion.domain.claim.Claim} first.
 */
package org.scholion.domain.claim;
