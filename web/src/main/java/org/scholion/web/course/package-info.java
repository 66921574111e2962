/**
 * My courses, the page of a course, its members, and what becomes of it when the term is over. Read
 * {@link org.scholion.web.course.CourseResource} first.
 */
package org.scholion.web.course;
