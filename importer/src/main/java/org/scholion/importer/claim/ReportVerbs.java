package org.scholion.importer.claim;

import java.util.Optional;

/**
 * Finds who says something by a verb: {@code the minister said that}, {@code As A.V. Holm notes,},
 * {@code Li et al. (2004) showed that}, {@code отмечает А. В. Торкунов}.
 */
final class ReportVerbs {

    /** So many tokens behind the verb a "that", a colon or a quotation may come. */
    private static final int REACH = 7;

    /** The longest insertion between name and verb: {@code X, head of the council, said}. */
    private static final int INSERTION = 25;

    private final NameWords words;
    private final NameReader names;
    private final Abbreviations abbreviations;

    ReportVerbs(NameWords words, Abbreviations abbreviations) {
        this.words = words;
        this.names = new NameReader(words);
        this.abbreviations = abbreviations;
    }

    /** The name of the first verb that has one. */
    Optional<NameReader.Name> find(Passage passage) {
        for (int i = passage.from(); i < passage.to(); i++) {
            Token token = passage.token(i);
            boolean say = words.say.contains(token.lower());
            if ((say || words.show.contains(token.lower())) && !token.isCapital()) {
                Optional<NameReader.Name> found = say ? sayer(passage, i) : finder(passage, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<NameReader.Name> sayer(Passage passage, int verb) {
        Optional<NameReader.Name> behind = inverted(passage, verb);
        if (behind.isPresent()) {
            return behind;
        }
        return subject(passage, verb)
                .filter(n -> isAs(passage, n.from() - 1) || isReport(passage, verb))
                .filter(n -> isSayer(passage, n));
    }

    private Optional<NameReader.Name> finder(Passage passage, int verb) {
        return subject(passage, verb).filter(n -> isAuthors(passage, n, verb));
    }

    /** {@code ", said X"}, {@code как отмечает X}. */
    private Optional<NameReader.Name> inverted(Passage passage, int verb) {
        if (verb + 1 >= passage.to() || !passage.token(verb + 1).isCapital()) {
            return Optional.empty();
        }
        Token before = verb > passage.from() ? passage.token(verb - 1) : null;
        if (before == null
                || !(before.is(",") || before.is("\"") || before.is("–") || isAsWord(before))) {
            return Optional.empty();
        }
        return names.after(passage, verb + 1);
    }

    /** What stands before the verb, over adverbs, "has", a year in brackets and an insertion. */
    private Optional<NameReader.Name> subject(Passage passage, int verb) {
        int i = verb - 1;
        while (i > passage.from() && isSkipped(passage.token(i))) {
            i--;
        }
        if (i < passage.from() || isPassive(passage.token(i))) {
            return Optional.empty();
        }
        if (passage.token(i).is(")")) {
            i = back(passage, i, "(") - 1;
        } else if (passage.token(i).is(",")) {
            i = back(passage, i, ",") - 1;
        }
        return i < passage.from() ? Optional.empty() : names.before(passage, i + 1);
    }

    private static int back(Passage passage, int from, String mark) {
        int least = Math.max(passage.from(), from - INSERTION);
        for (int i = from - 1; i >= least; i--) {
            if (passage.token(i).is(mark)) {
                return i;
            }
        }
        return passage.from();
    }

    private boolean isReport(Passage passage, int verb) {
        if (words.sure.contains(passage.token(verb).lower())) {
            return true;
        }
        int end = Math.min(passage.to(), verb + 1 + REACH);
        for (int i = verb + 1; i < end; i++) {
            Token token = passage.token(i);
            if (token.is(":") || token.is("\"") || words.complement.contains(token.lower())) {
                return true;
            }
            if (token.is(";") || token.is(".") && i > verb + 2) {
                return false;
            }
        }
        return false;
    }

    private boolean isSayer(Passage passage, NameReader.Name name) {
        boolean proper = false;
        boolean agent = false;
        for (int i = name.from(); i < name.to(); i++) {
            Token token = passage.token(i);
            boolean opens = i == passage.from() && abbreviations.isOpener(token.lower());
            proper |= NameWords.isProper(token) && !opens;
            agent |= words.isAgent(token);
            if (words.isNoAgent(token) && !NameWords.isProper(passage.token(name.to() - 1))) {
                return false;
            }
        }
        if (words.isNoAgent(passage.token(name.from()))) {
            return false;
        }
        return proper
                || agent
                || name.to() - name.from() == 1 && words.isPronoun(passage.token(name.from()));
    }

    /** Names of authors and nothing else, with "et al.", "and" or a year to show it. */
    private boolean isAuthors(Passage passage, NameReader.Name name, int verb) {
        boolean several = passage.token(verb - 1).is(")");
        for (int i = name.from(); i < name.to(); i++) {
            Token token = passage.token(i);
            boolean proper = NameWords.isProper(token) && isWritten(token.text());
            boolean link =
                    words.isAnd(token)
                            || words.isOthers(token)
                            || token.is(".")
                            || NameWords.isInitial(token);
            if (!proper && !link
                    || words.isNoAgent(token)
                    || abbreviations.isOpener(token.lower()) && !link) {
                return false;
            }
            several |= link;
        }
        return several && NameWords.isProper(passage.token(name.from()))
                || several && NameWords.isInitial(passage.token(name.from()));
    }

    /** Small letters behind the first, so that {@code RT-PCR} is no name. */
    private static boolean isWritten(String word) {
        return Character.isLowerCase(word.charAt(word.length() - 1))
                && word.chars().noneMatch(Character::isDigit);
    }

    private boolean isAs(Passage passage, int i) {
        return i >= passage.from() && isAsWord(passage.token(i));
    }

    private static boolean isAsWord(Token token) {
        return token.is("as") || token.is("как");
    }

    private static boolean isPassive(Token token) {
        return switch (token.lower()) {
            case "be", "been", "being", "is", "are", "was", "were", "to", "not" -> true;
            default -> false;
        };
    }

    private static boolean isSkipped(Token token) {
        return switch (token.lower()) {
            case "has",
                    "have",
                    "had",
                    "also",
                    "once",
                    "then",
                    "later",
                    "even",
                    "first",
                    "already",
                    "также",
                    "ещё",
                    "еще",
                    "уже",
                    "справедливо",
                    "не",
                    "неоднократно" ->
                    true;
            default -> token.lower().endsWith("ly") && token.isWord();
        };
    }
}
