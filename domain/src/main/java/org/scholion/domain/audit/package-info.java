/**
 * What the source audit noticed in an edition, and what people said of it. Read {@link
 * org.scholion.domain.audit.Finding} first.
 */
package org.scholion.domain.audit;
