package org.scholion.importer.claim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The word lists of one language and the finders made of them. Read once, then shared. */
final class Language {

    private static final Set<String> KNOWN = Set.of("en", "ru");
    private static final Map<String, Language> READ = new ConcurrentHashMap<>();

    private final String tag;
    private final Abbreviations abbreviations;
    final AttributionFinder attributions;
    final FigureFinder figures;
    final Dates dates;
    final KindReader kinds;
    final Salience salience;
    final Assertions assertions;

    private Language(String tag) {
        this.tag = tag;
        this.abbreviations = new Abbreviations(WordList.read(tag, "abbreviations"));
        FigureWords words = new FigureWords(WordList.read(tag, "figures"));
        Cues cues = new Cues(WordList.read(tag, "cues"));
        this.attributions = new AttributionFinder(WordList.read(tag, "attribution"), abbreviations);
        this.figures = new FigureFinder(words, abbreviations);
        this.dates = new Dates(words);
        this.kinds = new KindReader(cues);
        this.salience = new Salience(cues);
        this.assertions = new Assertions(cues);
    }

    /**
     * @param tag BCP 47 tag; null for unknown
     * @return empty where there are no word lists for it
     */
    static Optional<Language> of(String tag) {
        String primary = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return KNOWN.contains(primary)
                ? Optional.of(READ.computeIfAbsent(primary, Language::new))
                : Optional.empty();
    }

    /** A splitter of its own: it is not thread-safe. */
    SentenceSplitter splitter() {
        return new SentenceSplitter(tag, abbreviations);
    }
}
