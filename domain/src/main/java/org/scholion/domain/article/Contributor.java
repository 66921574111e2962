package org.scholion.domain.article;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An author or editor of a reference: family and given name as printed, or a literal name (a body).
 */
@Embeddable
public class Contributor {

    public enum Role {
        AUTHOR,
        EDITOR
    }

    @Enumerated(EnumType.STRING)
    @Column(name = "contributor_role", nullable = false, length = 20)
    public Role role;

    @Column(name = "family_name", length = 500)
    public String family;

    @Column(name = "given_name", length = 500)
    public String given;

    @Column(name = "literal_name", length = 1_000)
    public String literal;

    protected Contributor() {}

    private Contributor(Role role, String family, String given, String literal) {
        this.role = role;
        this.family = family;
        this.given = given;
        this.literal = literal;
    }

    /**
     * @param given initials or names; null where none were printed
     */
    public static Contributor person(Role role, String family, String given) {
        return new Contributor(role, family, given, null);
    }

    /** A body, or a person whose name cannot be divided. */
    public static Contributor literal(Role role, String name) {
        return new Contributor(role, null, null, name);
    }

    /** What a citation calls it: the family name, else the literal name. */
    public String shortName() {
        return family != null ? family : literal;
    }
}
