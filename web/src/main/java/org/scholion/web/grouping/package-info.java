/**
 * Dividing a course into groups, by hand or at random. Read {@link
 * org.scholion.web.grouping.Groups} first.
 */
package org.scholion.web.grouping;
