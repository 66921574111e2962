/**
 * Who can sign in: accounts, their sessions and one-time links, and the audit log of rights. Read
 * {@link org.scholion.domain.people.Account} first.
 */
package org.scholion.domain.people;
