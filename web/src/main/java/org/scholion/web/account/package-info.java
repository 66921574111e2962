/**
 * Signing up, in and out, and one's own account. Read {@link org.scholion.web.account.SignIn}
 * first.
 */
package org.scholion.web.account;
