package org.scholion.web.claim;

/** What kind of source is offered for a claim; it says nothing about how good the source is. */
public enum SourceKind {
    /** What the authors of the article wrote themselves elsewhere. */
    OWN_WORK,
    LAW,
    STATISTICS,
    /** An article in a scholarly journal, a paper, a thesis. */
    STUDY,
    BOOK,
    PRESS,
    WEB_PAGE,
    /** None of these, or not to be told from what is printed. */
    OTHER
}
