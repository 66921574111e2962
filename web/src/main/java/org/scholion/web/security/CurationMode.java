package org.scholion.web.security;

/** Who may decide about the claims of articles, as the one who runs the portal set it. */
public enum CurationMode {
    /** Nobody. */
    OFF,
    /** Whoever sits at the machine that the portal runs on. */
    LOCAL
}
