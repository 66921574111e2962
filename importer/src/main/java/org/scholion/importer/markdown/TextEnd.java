package org.scholion.importer.markdown;

/**
 * How a stretch of Markdown text ends, seen without note marks, emphasis, closing quotation marks
 * and brackets.
 *
 * @param last its last character; 0 where there is none
 * @param word the last word, without the stop that may follow it
 * @param before the word before the last
 * @param inBracket whether a closing bracket follows
 */
record TextEnd(char last, String word, String before, boolean inBracket) {

    private static final int LONGEST_WORD = 80;
    private static final String CLOSERS = "\"'”’»“)]}";

    static TextEnd of(String raw) {
        int end = bare(raw, raw.length());
        boolean bracket = false;
        while (end > 0 && CLOSERS.indexOf(raw.charAt(end - 1)) >= 0) {
            bracket |= ")]}".indexOf(raw.charAt(end - 1)) >= 0;
            end = bare(raw, end - 1);
        }
        if (end == 0) {
            return new TextEnd('\0', "", "", bracket);
        }
        char last = raw.charAt(end - 1);
        int stop = last == '.' ? end - 1 : end;
        int start = wordStart(raw, stop);
        int gap = start;
        while (gap > 0 && raw.charAt(gap - 1) == ' ') {
            gap--;
        }
        String word = raw.substring(start, stop);
        return new TextEnd(last, word, raw.substring(wordStart(raw, gap), gap), bracket);
    }

    /** The end without note marks, emphasis and spaces. */
    private static int bare(String raw, int from) {
        int end = from;
        while (end > 0) {
            char c = raw.charAt(end - 1);
            if (Character.isWhitespace(c) || c == '*' || c == '_' || c == '`') {
                end--;
            } else if (c == '>' && raw.startsWith("</sup>", end - 6)) {
                int open = raw.lastIndexOf("<sup>", end);
                if (open < 0 || end - open > 40) {
                    break;
                }
                end = open;
            } else {
                break;
            }
        }
        return end;
    }

    private static int wordStart(String raw, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST_WORD
                && " \t\u00A0([{“«\"*_".indexOf(raw.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Whether a sentence mark stands at the end, be it of an abbreviation. */
    boolean stopped() {
        return last == '.' || last == '!' || last == '?' || last == '…';
    }

    /** Whether the last word hangs: no text ends with it. */
    boolean hangs() {
        return SmallWords.hangs(word) || last == ',' || last == '(' || last == '[';
    }
}
