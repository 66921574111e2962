package org.scholion.web.administration;

/** What somebody types to find something. */
final class Sought {

    private static final int LONGEST = 200;

    private Sought() {}

    /** Without space around it, cut to a length; empty for nothing. */
    static String words(String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() <= LONGEST) {
            return words;
        }
        boolean inside = Character.isHighSurrogate(words.charAt(LONGEST - 1));
        return words.substring(0, inside ? LONGEST - 1 : LONGEST);
    }
}
