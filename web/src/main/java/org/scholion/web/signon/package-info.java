/**
 * Signing in by an identity provider (OpenID Connect), where one is configured. Read {@link
 * org.scholion.web.signon.SingleSignOn} first.
 */
package org.scholion.web.signon;
