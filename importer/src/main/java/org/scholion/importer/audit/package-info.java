/**
 * The source audit: what does not fit together in an edition. Read {@link
 * org.scholion.importer.audit.SourceAudit} first; each check is one class. Severity: an error is
 * two printed things that contradict each other, a warning is a likely slip, a hint is worth a
 * look. A check that is not sure stays silent: a false alarm costs more trust than a missed oddity.
 */
package org.scholion.importer.audit;
