/**
 * Readings of a course: their settings and prompts, and what they ask, in words. Read {@link
 * org.scholion.web.seminar.SettingsResource} first.
 */
package org.scholion.web.seminar;
