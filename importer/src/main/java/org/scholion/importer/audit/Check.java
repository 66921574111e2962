package org.scholion.importer.audit;

import java.util.List;

/**
 * One question that the audit asks about an edition. A check has no state, takes time linear in the
 * size of the edition, and writes its tolerance down in its class comment.
 */
interface Check {

    /** Name in kebab-case; does not change, because dismissals are kept under it. */
    String code();

    /** What it noticed, in the order of the text; empty where all is well or nothing is sure. */
    List<SuggestedFinding> check(AuditedEdition edition);
}
