package org.scholion.importer.markdown;

/** Knows one thing that articles say of themselves before their text. */
interface FrontRule {

    /** Takes the line into the draft where it is of this kind. */
    boolean take(FrontLine line, FrontDraft draft);
}
