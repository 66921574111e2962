package org.scholion.domain.discussion;

/** What can be talked about. */
public enum TargetKind {
    ARTICLE,
    SECTION,
    /** A paragraph, list item, quotation, table, figure, formula or code. */
    BLOCK,
    /** Words in a block, or across neighbouring blocks. */
    RANGE,
    CLAIM,
    NOTE,
    REFERENCE
}
