package org.scholion.importer.claim;

/** Does a sentence say when: a year, a month with a number, a decade? Citations do not count. */
final class Dates {

    private final FigureWords words;

    Dates(FigureWords words) {
        this.words = words;
    }

    boolean isDated(Passage passage) {
        for (int i = passage.from(); i < passage.to(); i++) {
            Token token = passage.token(i);
            boolean month =
                    words.isMonth(token) && (isNumber(passage, i - 1) || isNumber(passage, i + 1));
            if ((token.isYear() || month || isDecade(token)) && !passage.isCited(i)) {
                return !isCounted(passage, i);
            }
        }
        return false;
    }

    private static boolean isNumber(Passage passage, int i) {
        return i >= passage.from() && i < passage.to() && passage.token(i).isNumber();
    }

    /** {@code 1990s} */
    private static boolean isDecade(Token token) {
        return token.kind() == Token.Kind.MIXED
                && token.text().length() == 5
                && token.lower().endsWith("0s");
    }

    /** {@code 2000 μM}: a number of four digits with a unit. */
    private boolean isCounted(Passage passage, int i) {
        if (i + 1 >= passage.to()) {
            return false;
        }
        String next = passage.token(i + 1).lower();
        return words.measures.contains(next) && !next.equals("a") && !next.equals("в")
                || words.percents.containsKey(next)
                || words.scales.contains(next);
    }
}
