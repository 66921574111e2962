package org.scholion.web.security;

import jakarta.ws.rs.WebApplicationException;

/** Somebody who is not signed in asked for what only members see: they are sent to sign in. */
public class SignInNeeded extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    public SignInNeeded() {
        super(401);
    }
}
