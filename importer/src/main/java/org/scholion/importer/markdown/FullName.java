package org.scholion.importer.markdown;

import java.util.List;

/** Family name, given name and patronymic, from a byline and an entry about the author. */
record FullName(String family, String given, String patronymic) {

    /**
     * @param byline null where there is none
     * @param about null where there is none
     * @param cited texts that name the authors as {@code Family, G.}
     */
    static FullName of(PersonName byline, AboutEntry about, String cited) {
        if (about == null) {
            return new FullName(byline.family(), byline.given(), null);
        }
        List<String> words = about.name().words();
        int count = byline == null ? 0 : about.name().familyWords(byline);
        if (count == 0) {
            return about.name().familyFirst() || !namesLast(words, cited)
                    ? familyFirst(words, 1)
                    : familyLast(words);
        }
        return familyFirst(words, count);
    }

    /** Whether the last word is cited as the family name and the first is not. */
    private static boolean namesLast(List<String> words, String cited) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        return isFamily(last, first, cited) && !isFamily(first, words.get(1), cited);
    }

    private static boolean isFamily(String family, String given, String cited) {
        String initial = " " + given.charAt(0) + ".";
        return cited.contains(family + initial) || cited.contains(family + "," + initial);
    }

    private static FullName familyFirst(List<String> words, int count) {
        String family = String.join(" ", words.subList(0, count));
        String given = count < words.size() ? words.get(count) : null;
        List<String> rest = words.subList(Math.min(words.size(), count + 1), words.size());
        return new FullName(family, given, rest.isEmpty() ? null : String.join(" ", rest));
    }

    private static FullName familyLast(List<String> words) {
        List<String> middle = words.subList(1, words.size() - 1);
        return new FullName(
                words.get(words.size() - 1),
                words.get(0),
                middle.isEmpty() ? null : String.join(" ", middle));
    }
}
