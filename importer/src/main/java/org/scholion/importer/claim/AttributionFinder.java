package org.scholion.importer.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds who is said to have said or thought a sentence, in this order: a phrase ({@code according
 * to X}, {@code in X's view}, {@code in his opinion}), a verb of saying with its subject, a
 * quotation with its citation or note. Pronouns and "the minister" mean the person named last.
 */
final class AttributionFinder {

    private final NameWords words;
    private final NameReader names;
    private final ReportVerbs verbs;
    private final Map<String, List<String[]>> prepositions;
    private final Map<String, List<String[]>> pronounPhrases;
    private final Abbreviations abbreviations;

    AttributionFinder(WordList list, Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
        words = new NameWords(list);
        names = new NameReader(words);
        verbs = new ReportVerbs(words, abbreviations);
        prepositions = phrases(list.lines("preposition"));
        pronounPhrases = phrases(list.lines("pronoun-preposition"));
    }

    private static Map<String, List<String[]>> phrases(List<String> lines) {
        Map<String, List<String[]>> phrases = new HashMap<>();
        for (String line : lines) {
            String[] phrase = line.split(" ");
            phrases.computeIfAbsent(phrase[0], k -> new ArrayList<>()).add(phrase);
        }
        return phrases;
    }

    /**
     * @param lastPerson who was named last before this sentence; null for nobody
     */
    Optional<Attribution> find(Passage passage, String lastPerson) {
        boolean quoted = Quotations.longest(passage) > 3;
        boolean thinks =
                IntStream.range(passage.from(), passage.to())
                        .anyMatch(i -> words.isOpinion(passage.token(i)));
        return byPhrase(passage, lastPerson)
                .or(() -> verbs.find(passage).map(n -> resolve(passage, n, lastPerson)))
                .map(
                        name ->
                                new Attribution(
                                        name.isEmpty() ? null : name, quoted, quoted || thinks))
                .or(() -> Quotations.attribution(passage));
    }

    /** The person whom a pronoun in the next sentence means, if this sentence names one. */
    static Optional<String> personIn(Passage passage) {
        return NameReader.person(passage, passage.from(), passage.to())
                .map(n -> passage.text(n.from(), n.to()));
    }

    private Optional<String> byPhrase(Passage passage, String lastPerson) {
        for (int i = passage.from(); i < passage.to(); i++) {
            if (match(pronounPhrases, passage, i) > 0) {
                return Optional.of(lastPerson == null ? "" : lastPerson);
            }
            Optional<NameReader.Name> name = Optional.empty();
            int length = match(prepositions, passage, i);
            if (length > 0) {
                name = names.after(passage, i + length).filter(n -> isSource(passage, n));
            } else if (isPossessed(passage, i)) {
                name = names.before(passage, i + 1);
            }
            if (name.isPresent()) {
                return name.map(n -> resolve(passage, n, lastPerson));
            }
        }
        return Optional.empty();
    }

    /** How many tokens the longest phrase has that stands here; 0 for none. */
    private static int match(Map<String, List<String[]>> phrases, Passage passage, int at) {
        int longest = 0;
        for (String[] phrase : phrases.getOrDefault(passage.token(at).lower(), List.of())) {
            boolean here =
                    at + phrase.length < passage.to()
                            && IntStream.range(0, phrase.length)
                                    .allMatch(k -> passage.token(at + k).is(phrase[k]));
            longest = here ? Math.max(longest, phrase.length) : longest;
        }
        return longest;
    }

    /** {@code Weber's view}: the token ends in 's and an opinion follows. */
    private boolean isPossessed(Passage passage, int i) {
        return i + 1 < passage.to()
                && passage.token(i).isCapital()
                && passage.token(i).lower().endsWith("'s")
                && words.possessed.contains(passage.token(i + 1).lower());
    }

    /** A name or somebody who can speak; {@code according to the plan} is none. */
    private boolean isSource(Passage passage, NameReader.Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            Token token = passage.token(i);
            if (words.isAgent(token) || NameWords.isProper(token) || NameWords.isInitial(token)) {
                return true;
            }
        }
        return false;
    }

    /** The name as printed; whom a pronoun or a description means; empty where that is unknown. */
    private String resolve(Passage passage, NameReader.Name name, String lastPerson) {
        Token last = passage.token(name.to() - 1);
        if (name.to() - name.from() == 1 && words.isPronoun(last)) {
            return lastPerson == null ? "" : lastPerson;
        }
        boolean described = words.isPerson(last) && isUnnamed(passage, name);
        if (described && lastPerson != null) {
            return lastPerson;
        }
        String text = passage.text(name.from(), name.to());
        return withoutPossession(withoutArticle(text));
    }

    private boolean isUnnamed(Passage passage, NameReader.Name name) {
        return IntStream.range(name.from(), name.to())
                .mapToObj(passage::token)
                .noneMatch(t -> NameWords.isProper(t) && !abbreviations.isOpener(t.lower()));
    }

    private static String withoutArticle(String text) {
        return text.regionMatches(true, 0, "the ", 0, 4) ? text.substring(4) : text;
    }

    private static String withoutPossession(String text) {
        return text.endsWith("'s") || text.endsWith("’s")
                ? text.substring(0, text.length() - 2)
                : text;
    }
}
