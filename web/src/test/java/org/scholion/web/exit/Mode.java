package org.scholion.web.exit;

import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.SharingRules;

/** A way in which a reading is shared. */
enum Mode {
    OPEN(PeersShown.OPEN, false, false),
    AFTER_OWN(PeersShown.AFTER_OWN, false, false),
    TO_BE_REVEALED(PeersShown.WHEN_REVEALED, false, false),
    REVEALED(PeersShown.WHEN_REVEALED, false, false),
    ANONYMOUS(PeersShown.OPEN, true, false),
    GROUPS_APART(PeersShown.OPEN, false, true),
    ALL_AT_ONCE(PeersShown.AFTER_OWN, true, true);

    /** How many of one's own are needed before those of others are shown. */
    static final int OWN_NEEDED = 2;

    final PeersShown peersShown;

    /** Whether students are not named to students and observers. */
    final boolean anonymous;

    /** Whether students see what their own group says, of all groups. */
    final boolean apart;

    Mode(PeersShown peersShown, boolean anonymous, boolean apart) {
        this.peersShown = peersShown;
        this.anonymous = anonymous;
        this.apart = apart;
    }

    boolean isRevealed() {
        return this == REVEALED;
    }

    SharingRules rules(GroupSet groups) {
        int needed = peersShown == PeersShown.AFTER_OWN ? OWN_NEEDED : 0;
        return new SharingRules(peersShown, needed, anonymous, groups, apart);
    }
}
