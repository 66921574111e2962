/**
 * What is answered when something is wrong: people get a page in the portal's layout, programs get
 * {@code application/problem+json} (RFC 9457). Read {@link org.scholion.web.errors.ErrorAnswers}.
 */
package org.scholion.web.errors;
