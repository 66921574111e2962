/**
 * Bringing people into a course from a list: read ({@link org.scholion.web.roster.RosterReader}),
 * checked line by line, looked through, and brought in in one transaction.
 */
package org.scholion.web.roster;
