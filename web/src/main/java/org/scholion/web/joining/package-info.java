/**
 * Join codes: making them, and joining a course with one. Read {@link
 * org.scholion.web.joining.Joining} first.
 */
package org.scholion.web.joining;
