/**
 * Readings of a course: their page, their settings and prompts, and what they ask, in words. Read
 * {@link org.scholion.web.seminar.ReadingResource} first.
 */
package org.scholion.web.seminar;
