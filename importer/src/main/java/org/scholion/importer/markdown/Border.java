package org.scholion.importer.markdown;

/** What lies between two stretches of text: one paragraph that was torn, or a border. */
enum Border {
    /** One paragraph: join the stretches. */
    TORN,
    /** Two paragraphs. */
    APART,
    /** Kept apart, but a page ends there and print may have had one paragraph. */
    UNCERTAIN;

    /**
     * Judges by how one stretch ends and the next one begins.
     *
     * @param pageEnd whether a page seems to end between them
     */
    static Border between(String before, String after, boolean pageEnd) {
        TextEnd end = TextEnd.of(before);
        TextStart start = TextStart.of(after);
        if (goesOn(end, start) || end.stopped() && Pairs.span(before, after)) {
            // A paragraph that ends with a bracket may have lost its stop with a mark behind it.
            boolean bracket = end.inBracket() && !end.stopped() && start.upper();
            return bracket && !pageEnd ? APART : TORN;
        }
        return pageEnd && end.stopped() && !start.lower() ? UNCERTAIN : APART;
    }

    private static boolean goesOn(TextEnd end, TextStart start) {
        return switch (end.last()) {
            case '.' -> goesOnAfterStop(end, start);
            case '!', '?', '…' -> start.plainLower();
            case ':' -> start.lower() || Character.isDigit(start.first());
            case ';' -> !isLabel(start);
            case '\0' -> false;
            default -> !beginsSentence(end, start);
        };
    }

    /** Whether a sentence that lost its stop ends, and one begins: "as shown | Although". */
    private static boolean beginsSentence(TextEnd end, TextStart start) {
        return start.upper()
                && start.opens()
                && !end.hangs()
                && (Character.isLetterOrDigit(end.last()) || end.inBracket());
    }

    private static boolean goesOnAfterStop(TextEnd end, TextStart start) {
        if (end.inBracket() && !start.lower()) {
            return false;
        }
        if (Abbreviations.neverEnds(end.word())) {
            return true;
        }
        if (Abbreviations.areInitials(end.word())) {
            return start.lower() || start.upper() && beginsName(end, start);
        }
        if (Abbreviations.mayGoOn(end.word())) {
            return start.lower() || Character.isDigit(start.first());
        }
        return start.plainLower();
    }

    /** Whether the initials at the end belong to the name that follows, as in "A.V. | Lind". */
    private static boolean beginsName(TextEnd end, TextStart start) {
        if (start.opens()) {
            return false;
        }
        return end.word().indexOf('.') > 0
                || Languages.isCyrillic(end.word().charAt(0))
                || SmallWords.announcesName(end.before())
                || Abbreviations.areInitials(end.before().replaceAll("\\.$", ""));
    }

    private static boolean isLabel(TextStart start) {
        return start.word().length() == 1 && !start.lower() || "—–-•".indexOf(start.first()) >= 0;
    }
}
