/**
 * What the source audit noticed in an article, for those who may edit it. Read {@link
 * org.scholion.web.audit.AuditResource} first.
 */
package org.scholion.web.audit;
