package org.scholion.web.language;

import java.net.URI;

/**
 * Where a remembered choice sends the reader back to: a path of this portal, never another site.
 * What is no such path becomes the start page.
 */
public record ReturnPath(String value) {

    private static final int LONGEST = 2_000;

    public ReturnPath {
        value = isPathHere(value) ? value : "/";
    }

    public URI uri() {
        return URI.create(value);
    }

    // Browsers read "//host" and "/\host" as another site, and drop tabs and line ends before that.
    private static boolean isPathHere(String path) {
        return path != null
                && path.length() <= LONGEST
                && path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
                && isUri(path);
    }

    private static boolean isUri(String path) {
        try {
            return !URI.create(path).isAbsolute();
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
