/**
 * What is done with an annotation besides writing it: marks, answers, outcomes, flags, hiding, its
 * history. Read {@link org.scholion.web.moderation.Touch} first.
 */
package org.scholion.web.moderation;
