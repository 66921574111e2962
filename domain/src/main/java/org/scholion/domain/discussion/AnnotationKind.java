package org.scholion.domain.discussion;

/** What an annotation is meant as. */
public enum AnnotationKind {
    COMMENT,
    QUESTION,
    /** A mark without words. */
    HIGHLIGHT,
    /** An explanation by the staff. */
    GLOSS,
    /** That the text here is not what was printed. */
    GARBLED
}
