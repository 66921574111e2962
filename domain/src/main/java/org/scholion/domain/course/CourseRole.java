package org.scholion.domain.course;

/** What somebody is in one course; the permission table says what each of them may do. */
public enum CourseRole {
    INSTRUCTOR,
    ASSISTANT,
    STUDENT,
    /** Reads along and writes nothing. */
    OBSERVER;

    /** Whether they teach the course: instructors and assistants. */
    public boolean isStaff() {
        return this == INSTRUCTOR || this == ASSISTANT;
    }
}
