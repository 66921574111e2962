package org.scholion.web.exit;

/**
 * One request.
 *
 * @param path with the query
 * @param part whether as a script asks for a part of a page
 * @param form what a form sends; null to get
 */
record Ask(String path, boolean part, String form) {

    static Ask page(String path) {
        return new Ask(path, false, null);
    }

    /** The same for another thing, as it stands in the address. */
    Ask about(String thing, String other) {
        return new Ask(path.replace(thing, other), part, form);
    }

    @Override
    public String toString() {
        return "%s %s%s".formatted(form == null ? "GET" : "POST", path, part ? " (part)" : "");
    }
}
