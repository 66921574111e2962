package org.scholion.web.roster;

import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.CourseRole;

/**
 * What becomes of a line of a list.
 *
 * @param role what they become; null for a word that is no role
 * @param account id of the account they have; null for a new one
 * @param shown the name of the account they have; null for a new one
 * @param sameAs number of the line that says the same; 0 for none
 */
record Verdict(
        RosterLine line, Fate fate, CourseRole role, Long account, String shown, int sameAs) {

    enum Fate {
        /** An account is made for them. */
        NEW,
        /** They have an account and become a member. */
        KNOWN,
        /** They were a member, and are again. */
        BACK,
        /** They are a member; only their group may change. */
        MEMBER,
        /** Another line says the same; this one is left out. */
        REPEATED,
        /**
         * An account claims the name or address, and nobody has checked whose it is: left out
         * unless whoever brings the people in says that it is them.
         */
        CLAIMED,

        NO_NAME,
        NAME_TOO_LONG,
        NO_ADDRESS,
        BAD_SIGN_IN_NAME,
        UNKNOWN_ROLE,
        GROUP_TOO_LONG,
        /** Another line says something else about the same person. */
        CONTRADICTED,
        /** Another line has the same name, and neither says who it is. */
        NAMESAKE,
        /** The address is that of one account, the sign-in name that of another. */
        TWO_ACCOUNTS,
        /** The account was closed by an administrator. */
        DISABLED;

        /** Whether the list must be put right before anybody is brought in. */
        public boolean isWrong() {
            return ordinal() >= NO_NAME.ordinal();
        }

        /** Whether they become a member. */
        boolean joins() {
            return this == NEW || this == KNOWN || this == BACK;
        }
    }

    /** Whether somebody must say that the account is this person's. */
    public boolean isClaimed() {
        return fate == Fate.CLAIMED;
    }

    public List<Verdict> asList() {
        return List.of(this);
    }

    /** The account, for a form. */
    public String accountInAddress() {
        return account == null ? "" : Ids.inAddress(account);
    }

    /**
     * What becomes of the line when somebody has said which of the claimed accounts are the people
     * of the list.
     */
    Verdict when(Set<Long> confirmed) {
        return isClaimed() && confirmed.contains(account)
                ? new Verdict(line, Fate.KNOWN, role, account, shown, 0)
                : this;
    }

    static Verdict wrong(RosterLine line, Fate fate) {
        return new Verdict(line, fate, null, null, null, 0);
    }

    static Verdict sameAs(RosterLine line, Fate fate, CourseRole role, int other) {
        return new Verdict(line, fate, role, null, null, other);
    }
}
