package org.scholion.web.mail;

/**
 * A mail to one person, as plain text and as HTML.
 *
 * @param to e-mail address
 * @param about what the log calls it, without words that are nobody else's business
 */
public record Letter(String to, String subject, String plain, String html, String about) {}
