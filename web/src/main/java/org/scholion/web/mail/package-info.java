/**
 * Mail that the portal sends, where a mail server is configured. Read {@link
 * org.scholion.web.mail.Outbox}.
 */
package org.scholion.web.mail;
