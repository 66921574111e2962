/**
 * Who reads what with whom: courses, their members and groups, and the readings they are given.
 * Read {@link org.scholion.domain.course.Course} first, then {@link
 * org.scholion.domain.course.Reading}.
 */
package org.scholion.domain.course;
