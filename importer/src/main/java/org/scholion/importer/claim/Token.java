package org.scholion.importer.claim;

/**
 * A word, a number or a mark of a text.
 *
 * @param start UTF-16 offset in the block's text
 * @param text as printed
 * @param lower in lower case, with one kind of apostrophe, quotation mark ({@code "}) and dash
 *     ({@code –}); what cues are compared with
 */
record Token(Kind kind, int start, int end, String text, String lower) {

    enum Kind {
        /**
         * Letters, with hyphens, apostrophes and digits inside: {@code well-known}, {@code CFT1}.
         */
        WORD,
        /** Digits with separators: {@code 1,234.5}. */
        NUMBER,
        /** Digits and letters in one: {@code 19th}, {@code 5kg}. */
        MIXED,
        /** One character that is none of these. */
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String mark) {
        return lower.equals(mark);
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** A year between 1500 and 2100, as a number without separators. */
    boolean isYear() {
        return kind == Kind.NUMBER
                && text.length() == 4
                && (text.startsWith("20") || text.compareTo("1500") >= 0 && text.startsWith("1"))
                && text.chars().allMatch(Character::isDigit);
    }
}
