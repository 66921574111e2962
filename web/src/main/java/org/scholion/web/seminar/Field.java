package org.scholion.web.seminar;

/** What can be set about a reading; the names are those of the form's fields. */
public enum Field {
    TITLE("title"),
    INSTRUCTIONS("instructions"),
    EDITION("edition"),
    OPENS("opens"),
    CLOSES("closes"),
    PEERS("peers"),
    OWN("own"),
    ANONYMOUS("anonymous"),
    GROUPS("groups"),
    APART("apart"),
    ANNOTATIONS("annotations"),
    REPLIES("replies"),
    DUE("due"),
    TAGS("tags"),
    ONLY_TAGS("onlytags"),
    PRESENCE("presence");

    public final String tag;

    Field(String tag) {
        this.tag = tag;
    }
}
