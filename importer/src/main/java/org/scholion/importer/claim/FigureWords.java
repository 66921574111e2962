package org.scholion.importer.claim;

import java.util.Map;
import java.util.Set;

/** What a figure is made of in one language, and what makes a number none. */
final class FigureWords {

    final Map<String, String> numbers;
    final Map<String, String> currencies;
    final Map<String, String> percents;
    final Map<String, String> multiples;
    final Map<String, String> fractions;
    final Set<String> scales;
    final Set<String> times;
    final Set<String> noFractions;
    final Set<String> measures;
    final Set<String> periods;
    final Set<String> periodBefore;
    final Set<String> yearNouns;
    final Set<String> labels;
    final Set<String> abstracts;
    final Set<String> months;
    final Set<String> approximate;
    final Set<String> elliptic;
    final Set<String> connectors;
    final Set<String> plurals;
    final Set<String> noNouns;

    /** In a counted phrase the noun follows adjectives in -ых; else it is the first plural. */
    final boolean adjectivesShow;

    FigureWords(WordList list) {
        numbers = list.pairs("number");
        currencies = list.pairs("currency");
        percents = list.pairs("percent");
        multiples = list.pairs("multiple");
        fractions = list.pairs("fraction");
        scales = list.words("scale");
        times = list.words("times");
        noFractions = list.words("no-fraction");
        measures = list.words("measure");
        periods = list.words("period");
        periodBefore = list.words("period-before");
        yearNouns = list.words("year-noun");
        labels = list.words("label");
        abstracts = list.words("abstract");
        months = list.words("month");
        approximate = list.words("approximate");
        elliptic = list.words("elliptic");
        connectors = list.words("connector");
        plurals = list.words("plural");
        noNouns = list.words("no-noun");
        adjectivesShow = list.words("unit-order").contains("adjectives");
    }

    /** Is the token, or the word in it, the name of a month? {@code may} only as a capital. */
    boolean isMonth(Token token) {
        return months.contains(token.lower()) && (token.isCapital() || adjectivesShow);
    }
}
