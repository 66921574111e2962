package org.scholion.web.claim;

import java.util.Locale;

/**
 * The name of an author of the article itself, to be found again among the authors of its sources.
 *
 * @param family family name
 * @param initial first letter of the given name; empty where unknown
 */
record OwnName(String family, String initial) {

    /**
     * @param given names or initials; null or empty where unknown
     */
    static OwnName of(String family, String given) {
        String first = given == null ? "" : given.strip();
        return new OwnName(
                fold(family),
                first.isEmpty() ? "" : fold(first.substring(0, first.offsetByCodePoints(0, 1))));
    }

    /** A name in the order of a byline, such as {@code Ada Lind}. */
    static OwnName ofByline(String name) {
        String printed = name.strip();
        int space = printed.lastIndexOf(' ');
        return of(printed.substring(space + 1), space < 0 ? null : printed.substring(0, space));
    }

    /**
     * Whether a printed name is this one: it begins or ends with the family name, and the initial
     * agrees where both are known. {@code Lind A.}, {@code A. Lind} and {@code Lind} are Ada Lind,
     * {@code Lind B.} is not.
     */
    boolean is(String printed) {
        String name = fold(printed).replace(".", " ").strip();
        String rest;
        if (name.equals(family)) {
            return !family.isEmpty();
        } else if (name.startsWith(family + " ")) {
            rest = name.substring(family.length() + 1);
        } else if (name.endsWith(" " + family)) {
            rest = name;
        } else {
            return false;
        }
        return !family.isEmpty() && (initial.isEmpty() || rest.strip().startsWith(initial));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
    }
}
