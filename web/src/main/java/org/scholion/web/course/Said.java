package org.scholion.web.course;

import java.util.Locale;
import java.util.stream.Stream;

/** What a page says was done, or why it was not, after a form was sent. */
public enum Said {
    KEPT,
    ARCHIVED,
    REOPENED,
    COPIED,
    ROLE_CHANGED,
    REMOVED,
    BROUGHT_BACK,
    BROUGHT_IN,
    DONE_BEFORE,
    JOINED,
    IS_MEMBER,
    CODE_MADE,
    CODE_WITHDRAWN,
    GROUPS_MADE,
    GROUPS_CHANGED,
    NOT_THE_LAST_INSTRUCTOR;

    /** As it stands in an address. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean isRefusal() {
        return this == NOT_THE_LAST_INSTRUCTOR;
    }

    /** Null for nothing, and for what the portal never says. */
    public static Said of(String tag) {
        return Stream.of(values()).filter(said -> said.tag().equals(tag)).findFirst().orElse(null);
    }
}
