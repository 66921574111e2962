package org.scholion.importer.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What sentences of one language say about those around them. Safe for many threads. */
final class InferenceCues {

    /** Cues stand at the beginning of a sentence, if anywhere; more words are not looked at. */
    private static final int MOST_WORDS = 60;

    private static final Map<String, Optional<InferenceCues>> KNOWN = new ConcurrentHashMap<>();

    private final List<CueEntry> none;
    private final List<CueEntry> titles;
    private final Map<Tie.Kind, List<CueEntry>> ties = new EnumMap<>(Tie.Kind.class);

    private InferenceCues(CueFile file) {
        none = file.entries("no tie");
        titles = file.entries("conclusion titles");
        for (Tie.Kind kind : Tie.Kind.values()) {
            ties.put(kind, file.entries(kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        }
    }

    /**
     * @param language BCP 47 tag, of which the language alone counts; without a file no sentence
     *     says anything
     */
    static Optional<InferenceCues> of(String language) {
        String bare = Locale.forLanguageTag(language).getLanguage();
        return KNOWN.computeIfAbsent(bare, name -> CueFile.of(name).map(InferenceCues::new));
    }

    /** What the sentence says about those around it; null where it says nothing. */
    Tie tie(String sentence) {
        List<Word> words = words(sentence);
        List<String> letters = words.stream().map(Word::letters).toList();
        if (none.stream().anyMatch(entry -> entry.find(letters) != null)) {
            return null;
        }
        for (Map.Entry<Tie.Kind, List<CueEntry>> kind : ties.entrySet()) {
            for (CueEntry entry : kind.getValue()) {
                CueEntry.Found found = entry.find(letters);
                if (found != null) {
                    return new Tie(kind.getKey(), cue(sentence, words, found));
                }
            }
        }
        return null;
    }

    /** The words of the cue, without a comma at its end. */
    private static String cue(String sentence, List<Word> words, CueEntry.Found found) {
        boolean comma = words.get(found.to() - 1).letters.equals(",");
        int last = found.to() - (comma ? 2 : 1);
        return sentence.substring(words.get(found.from()).start, words.get(last).end);
    }

    /** Does the article conclude in a section with this title? */
    boolean isConclusion(String title) {
        List<String> letters =
                words(title == null ? "" : title.replaceFirst("^[\\d.IVXivx]*+[.)\\s]++", ""))
                        .stream()
                        .map(Word::letters)
                        .toList();
        return titles.stream().anyMatch(entry -> entry.find(letters) != null);
    }

    private record Word(String letters, int start, int end) {}

    /** The first words in lower case, and the commas between them. */
    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length() && words.size() < MOST_WORDS) {
            int start = i;
            while (i < text.length() && isLetter(text, i)) {
                i++;
            }
            if (i > start) {
                String letters = text.substring(start, i).toLowerCase(Locale.ROOT);
                words.add(new Word(letters.replace('ё', 'е'), start, i));
            } else {
                if (text.charAt(i) == ',') {
                    words.add(new Word(",", i, i + 1));
                }
                i++;
            }
        }
        return words;
    }

    /** Letters and digits, and a hyphen or apostrophe between them. */
    private static boolean isLetter(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || (c == '-' || c == '’' || c == '\'')
                        && i > 0
                        && i + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(i - 1))
                        && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
