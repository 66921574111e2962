package org.scholion.web.roster;

/**
 * One person of a list as it stands there, without space at either end.
 *
 * @param number line of the file, from 1
 * @param name empty for none, and so with the others
 * @param identity e-mail address or sign-in name, where the list does not say which
 */
record RosterLine(
        int number,
        String name,
        String email,
        String signInName,
        String identity,
        String role,
        String group) {

    /** The address: what is said to be one, or what looks like one. */
    public String address() {
        return email.isEmpty() && identity.contains("@") ? identity : email;
    }

    /** What they sign in with, where that is no address. */
    public String login() {
        return signInName.isEmpty() && !identity.contains("@") ? identity : signInName;
    }
}
