package org.scholion.importer.claim;

import java.util.Locale;
import java.util.Set;

/** The abbreviations of one language, and the words that its sentences begin with. */
final class Abbreviations {

    private final Set<String> never;
    private final Set<String> beforeNumber;
    private final Set<String> either;
    private final Set<String> listEnd;
    private final Set<String> year;
    private final Set<String> openers;

    Abbreviations(WordList list) {
        never = list.words("never");
        beforeNumber = list.words("before-number");
        either = list.words("either");
        listEnd = list.words("list-end");
        year = list.words("year");
        openers = list.words("opener");
    }

    /** Never ends a sentence: {@code Dr.}, {@code cf.} */
    boolean isNeverLast(String word) {
        return never.contains(fold(word));
    }

    /** Ends no sentence where a number follows: {@code Fig.}, {@code p.} */
    boolean isBeforeNumber(String word) {
        return beforeNumber.contains(fold(word));
    }

    /** May end a sentence, or stand before a name: {@code U.S.}, {@code Ltd.} */
    boolean isEither(String word) {
        return either.contains(fold(word));
    }

    /** Closes an enumeration: {@code etc.}, {@code и т. д.} */
    boolean isListEnd(String word) {
        return listEnd.contains(fold(word));
    }

    /** Stands behind a number, as {@code г.} does in {@code 2019 г.} */
    boolean isBehindNumber(String word) {
        return year.contains(fold(word));
    }

    boolean isAny(String word) {
        return isNeverLast(word)
                || isBeforeNumber(word)
                || isEither(word)
                || isListEnd(word)
                || isBehindNumber(word);
    }

    boolean isOpener(String word) {
        return openers.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace(" ", "");
    }
}
