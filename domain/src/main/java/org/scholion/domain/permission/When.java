package org.scholion.domain.permission;

import org.scholion.domain.course.Phase;

/** A cell of the permission table: when a role may do an action. */
public enum When {
    NEVER("-"),
    ALWAYS("yes"),
    /** An article that is open to everybody. */
    IF_OPEN_TO_ALL("if open"),
    /** A reading that has opened, also after it closed. */
    ONCE_OPEN("once open"),
    /** A reading between opening and closing. */
    WHILE_OPEN("while open");

    /** As the table has it. */
    public final String word;

    When(String word) {
        this.word = word;
    }

    /**
     * @param phase null where there is no reading
     */
    boolean holds(boolean openToAll, Phase phase) {
        return switch (this) {
            case NEVER -> false;
            case ALWAYS -> true;
            case IF_OPEN_TO_ALL -> openToAll;
            case ONCE_OPEN -> phase == Phase.OPEN || phase == Phase.CLOSED;
            case WHILE_OPEN -> phase == Phase.OPEN;
        };
    }

    static When of(String word) {
        for (When when : values()) {
            if (when.word.equals(word)) {
                return when;
            }
        }
        throw new IllegalArgumentException("no such cell in the permission table: " + word);
    }
}
