package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The name of a person as words: {@code Ada B. von Lind}, {@code Линд А.Б.}.
 *
 * @param printed as printed, spaces folded
 * @param words with a small word joined to what follows it: {@code Ada}, {@code B.}, {@code von
 *     Lind}
 */
record PersonName(String printed, List<String> words) {

    private static final Wordlist LIST = new Wordlist("names.txt");
    private static final Set<String> PARTICLES = new HashSet<>(LIST.words("particles"));
    private static final Set<String> NEVER = new HashSet<>(LIST.words("never"));
    private static final int MOST_WORDS = 6;

    /** The name that a text is; null where it is none. */
    static PersonName of(String text) {
        String printed = text.strip();
        if (printed.isEmpty() || printed.length() > 80) {
            return null;
        }
        List<String> words = new ArrayList<>();
        String small = "";
        for (String word : printed.split("\\s+")) {
            if (PARTICLES.contains(word)) {
                small = small + word + " ";
            } else if (NEVER.contains(word) || !isPart(word)) {
                return null;
            } else {
                words.add(small + word);
                small = "";
            }
        }
        boolean full = words.stream().anyMatch(word -> !isInitials(word));
        boolean count = words.size() >= 2 && words.size() <= MOST_WORDS;
        return full && count && small.isEmpty()
                ? new PersonName(printed, List.copyOf(words))
                : null;
    }

    /** A text without the small words that begin it: {@code van Holm} becomes {@code Holm}. */
    static String withoutParticles(String text) {
        String rest = text;
        int space = rest.indexOf(' ');
        while (space > 0 && PARTICLES.contains(rest.substring(0, space))) {
            rest = rest.substring(space + 1);
            space = rest.indexOf(' ');
        }
        return rest;
    }

    private static boolean isPart(String word) {
        if (!Character.isUpperCase(word.charAt(0))) {
            return word.startsWith("d'") || word.startsWith("d’") || word.startsWith("al-");
        }
        return word.chars()
                .allMatch(
                        c ->
                                Character.isLetter(c)
                                        || "'’‘`-‐.".indexOf(c) >= 0
                                        || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    static boolean isInitials(String word) {
        return word.endsWith(".") && Abbreviations.areInitials(word.substring(0, word.length() - 1))
                || word.length() == 1;
    }

    boolean familyFirst() {
        return isInitials(words.get(words.size() - 1)) && !isInitials(words.get(0));
    }

    /** The family name, as far as the order of the words tells. */
    String family() {
        return familyFirst() ? words.get(0) : words.get(words.size() - 1);
    }

    /** All words but the family name. */
    String given() {
        List<String> given = new ArrayList<>(words);
        given.remove(familyFirst() ? 0 : words.size() - 1);
        return String.join(" ", given);
    }

    /**
     * How many of the first words are the family name, judged by a byline of the same person in the
     * other order; 0 where the two do not fit.
     */
    int familyWords(PersonName byline) {
        if (byline.familyFirst()) {
            return words.get(0).equals(byline.words().get(0))
                            && sameInitial(1, byline.words().get(1))
                    ? 1
                    : 0;
        }
        int most = Math.min(words.size(), byline.words().size()) - 1;
        for (int count = most; count > 0; count--) {
            int from = byline.words().size() - count;
            boolean turned =
                    words.subList(0, count).equals(byline.words().subList(from, from + count));
            if (turned && sameInitial(count, byline.words().get(0))) {
                return count;
            }
        }
        return 0;
    }

    private boolean sameInitial(int at, String word) {
        return at < words.size() && words.get(at).charAt(0) == word.charAt(0);
    }
}
