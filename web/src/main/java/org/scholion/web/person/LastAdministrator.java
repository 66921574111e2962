package org.scholion.web.person;

/** The only administrator cannot be deleted, disabled or given another role. */
public class LastAdministrator extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super("the only administrator of the portal; make somebody else one first");
    }
}
