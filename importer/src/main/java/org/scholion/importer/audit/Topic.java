package org.scholion.importer.audit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence is about, as the beginnings of its words: four letters of Cyrillic, five of Latin
 * words, so that endings do not matter. Words of counting and reporting ({@code
 * topic-stop-words.txt}) say nothing about it.
 *
 * @param names words with a capital, save the first of the sentence where no later one repeats it
 * @param common all others of at least four letters
 */
record Topic(Set<String> names, Set<String> common) {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}+");
    private static final WordList STOP = WordList.read("topic-stop-words.txt");

    /**
     * Words of which one sentence having the one and another the other tells their figures apart.
     */
    private static final Set<String> CONTRAST =
            Set.of(
                    "expor", "impor", "surpl", "defic", "inves", "produ", "consu", "reven", "profi",
                    "loss", "femal", "male", "women", "экспо", "эксп", "импо", "дефи", "проф",
                    "инве", "прои", "потр", "дохо", "расх", "приб", "убыт", "женщ", "мужч");

    static Topic of(String sentence) {
        Set<String> names = new HashSet<>();
        Set<String> common = new HashSet<>();
        Matcher word = WORD.matcher(sentence);
        boolean first = true;
        while (word.find()) {
            String printed = word.group();
            String small = printed.toLowerCase(Locale.ROOT);
            if (!STOP.has(small)) {
                boolean capital = Character.isUpperCase(printed.charAt(0)) && !first;
                if (capital) {
                    names.add(beginning(small));
                } else if (small.length() > 3) {
                    common.add(beginning(small));
                }
            }
            first = false;
        }
        return new Topic(names, common);
    }

    private static String beginning(String small) {
        int length = small.charAt(0) > 'ͯ' ? 4 : 5;
        return small.substring(0, Math.min(length, small.length()));
    }

    /** How many words both have. */
    int shared(Topic other) {
        return count(names, other.names) + count(common, other.common);
    }

    int sharedNames(Topic other) {
        return count(names, other.names);
    }

    int sharedCommon(Topic other) {
        return count(common, other.common);
    }

    /** True where one has a word that tells its figures apart from those of the other. */
    boolean contrasts(Topic other) {
        return CONTRAST.stream().anyMatch(w -> common.contains(w) != other.common.contains(w));
    }

    private static int count(Set<String> some, Set<String> others) {
        int shared = 0;
        for (String word : some) {
            shared += others.contains(word) ? 1 : 0;
        }
        return shared;
    }
}
