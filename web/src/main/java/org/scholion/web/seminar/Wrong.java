package org.scholion.web.seminar;

/** What can be wrong with a field of a reading's form. */
public enum Wrong {
    NO_TITLE,
    TITLE_TOO_LONG,
    INSTRUCTIONS_TOO_LONG,
    NO_EDITION,
    NO_TIME,
    CLOSES_BEFORE_IT_OPENS,
    NOT_ONE_OF_THESE,
    OWN_OUT_OF_RANGE,
    NUMBER_OUT_OF_RANGE,
    APART_WITHOUT_GROUPS,
    DUE_WITHOUT_WORK,
    TAGS_TOO_LONG,
    ONLY_TAGS_WITHOUT_TAGS
}
