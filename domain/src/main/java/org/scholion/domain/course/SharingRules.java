package org.scholion.domain.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/** Who sees what in a reading. */
@Embeddable
public class SharingRules {

    /** Most annotations that can be asked for before those of others are shown. */
    public static final int MOST_OWN = 50;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public PeersShown peersShown;

    /** Annotations of one's own before those of peers are shown; 0 unless AFTER_OWN. */
    @Column(nullable = false)
    public int ownNeeded;

    /** Whether students see no names of other students. The staff always see them. */
    @Column(nullable = false)
    public boolean anonymous;

    /** The groups that talk among themselves; null for none. */
    @ManyToOne(fetch = FetchType.LAZY)
    public GroupSet groupSet;

    /** Whether students see only what their own group and the staff wrote. */
    @Column(nullable = false)
    public boolean groupsApart;

    protected SharingRules() {}

    /**
     * @param ownNeeded 1 to {@value #MOST_OWN} with {@link PeersShown#AFTER_OWN}, else 0
     * @param groupSet null for no groups
     * @throws IllegalArgumentException for a number outside these limits, or groups apart without
     *     groups
     */
    public SharingRules(
            PeersShown peersShown,
            int ownNeeded,
            boolean anonymous,
            GroupSet groupSet,
            boolean groupsApart) {
        boolean counts = peersShown == PeersShown.AFTER_OWN;
        if (counts ? ownNeeded < 1 || ownNeeded > MOST_OWN : ownNeeded != 0) {
            throw new IllegalArgumentException(
                    "%d annotations before those of others are shown; 1 to %d are allowed, and 0 where that is not the rule"
                            .formatted(ownNeeded, MOST_OWN));
        }
        if (groupsApart && groupSet == null) {
            throw new IllegalArgumentException("groups apart without groups");
        }
        this.peersShown = peersShown;
        this.ownNeeded = ownNeeded;
        this.anonymous = anonymous;
        this.groupSet = groupSet;
        this.groupsApart = groupsApart;
    }

    /** Everybody sees everything, with names. */
    public static SharingRules open() {
        return new SharingRules(PeersShown.OPEN, 0, false, null, false);
    }
}
