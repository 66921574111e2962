/**
 * What administrators see and do: accounts, courses, the log. It opens nobody's discussion to them.
 * Read {@link org.scholion.web.administration.AccountCareResource} first.
 */
package org.scholion.web.administration;
