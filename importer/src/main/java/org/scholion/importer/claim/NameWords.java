package org.scholion.importer.claim;

import java.util.Set;

/** The words of one language that stand around names and in them. */
final class NameWords {

    final Set<String> possessed;
    final Set<String> say;
    final Set<String> sure;
    final Set<String> show;
    final Set<String> complement;
    private final Set<String> opinions;
    private final Set<String> agents;
    private final Set<String> persons;
    private final Set<String> pronouns;
    private final Set<String> noAgents;
    private final Set<String> stops;
    private final Set<String> and;
    private final Set<String> others;

    NameWords(WordList list) {
        possessed = list.lines("possessed").isEmpty() ? Set.of() : list.words("possessed");
        say = list.words("say");
        sure = list.words("sure");
        show = list.words("show");
        complement = list.words("complement");
        opinions = list.words("opinion");
        agents = list.words("agent");
        persons = list.words("person");
        pronouns = list.words("pronoun");
        noAgents = list.words("no-agent");
        stops = list.words("stop");
        and = list.words("and");
        others = list.words("others");
    }

    boolean isAgent(Token token) {
        return agents.contains(token.lower());
    }

    /** A word of thinking, such as {@code believes}. */
    boolean isOpinion(Token token) {
        return opinions.contains(token.lower());
    }

    /** Something that says nothing, such as {@code results}. */
    boolean isNoAgent(Token token) {
        return noAgents.contains(token.lower());
    }

    boolean isPronoun(Token token) {
        return pronouns.contains(token.lower());
    }

    boolean isPerson(Token token) {
        return persons.contains(token.lower());
    }

    boolean isStop(Token token) {
        return !token.isCapital() && stops.contains(token.lower());
    }

    /** Stands for authors who are not named: {@code al}. */
    boolean isOthers(Token token) {
        return others.contains(token.lower());
    }

    /** A word that no name begins with, even where it begins a sentence. */
    boolean isStopWord(Token token) {
        return stops.contains(token.lower());
    }

    boolean isAnd(Token token) {
        return and.contains(token.lower());
    }

    /** A capitalised word that is no initial, such as {@code Lindqvist}. */
    static boolean isProper(Token token) {
        return token.isWord() && token.isCapital() && token.text().length() > 1;
    }

    static boolean isInitial(Token token) {
        return token.isWord()
                && token.isCapital()
                && token.text().length() <= 3
                && (token.text().length() == 1 || token.text().charAt(1) == '-');
    }
}
