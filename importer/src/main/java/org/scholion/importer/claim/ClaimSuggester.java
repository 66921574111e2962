package org.scholion.importer.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;
import org.scholion.domain.claim.ClaimKind;

/**
 * Suggests the claims of an edition: every sentence of its body that asserts something, with its
 * kinds, attribution, figures and evidence, and how much it is worth checking. Pure, and linear in
 * the length of the text. The way it is done:
 *
 * <ol>
 *   <li>{@link SentenceSplitter} divides each paragraph, item and quotation;
 *   <li>{@link EvidenceFinder} and {@link Inheritance} give each sentence its evidence;
 *   <li>{@link FigureFinder}, {@link Dates} and {@link AttributionFinder} read it;
 *   <li>{@link Assertions} leaves out what asserts nothing; {@link KindReader} and {@link Salience}
 *       weigh the rest by the cues of its language.
 * </ol>
 *
 * <p>All assertions come, so that people can look through them; those from {@link
 * SuggestedClaim#SHOWN_FIRST} on are meant to be shown first. An edition in a language without word
 * lists gets no suggestions: a bad list is worse than none.
 */
public final class ClaimSuggester {

    private final Language language;
    private final SentenceSplitter splitter;
    private final EvidenceFinder evidence;
    private final List<SuggestedClaim> claims = new ArrayList<>();
    private String lastPerson;
    private Section lastSection;

    private ClaimSuggester(Edition edition, Language language) {
        this.language = language;
        this.splitter = language.splitter();
        this.evidence = new EvidenceFinder(edition);
    }

    /** The claims of this edition in reading order. */
    public static List<SuggestedClaim> suggest(Edition edition) {
        return Language.of(edition.language)
                .map(language -> new ClaimSuggester(edition, language).read(edition.blocks()))
                .orElse(List.of());
    }

    private List<SuggestedClaim> read(List<Block> blocks) {
        for (Block block : blocks) {
            if (isProse(block)) {
                read(block);
            }
        }
        return List.copyOf(claims);
    }

    private static boolean isProse(Block block) {
        boolean body = block.section == null || block.section.kind == Section.Kind.BODY;
        return body
                && switch (block.kind) {
                    case PARAGRAPH, ITEM, QUOTATION -> true;
                    case TABLE, FIGURE, FORMULA, CODE -> false;
                };
    }

    private void read(Block block) {
        if (block.section != lastSection) {
            lastSection = block.section;
            lastPerson = null;
        }
        List<Reading> readings = readings(block);
        List<Evidence> inherited =
                Inheritance.of(
                        readings.stream().map(r -> r.passage().evidence()).toList(),
                        readings.stream().map(r -> r.figures().size()).toList());
        for (int i = 0; i < readings.size(); i++) {
            if (language.assertions.isAssertion(readings.get(i))) {
                claims.add(claim(readings.get(i), inherited.get(i)));
            }
        }
    }

    private List<Reading> readings(Block block) {
        List<SentenceSplitter.Range> sentences = splitter.split(block.text);
        List<Evidence> direct = evidence.find(block, sentences);
        List<Token> tokens = Tokenizer.read(block.text);
        Enclosures enclosures = Enclosures.in(block.text);
        List<Reading> readings = new ArrayList<>();
        int to = 0;
        for (int i = 0; i < sentences.size(); i++) {
            SentenceSplitter.Range range = sentences.get(i);
            int from = to;
            while (to < tokens.size() && tokens.get(to).start() < range.end()) {
                to++;
            }
            readings.add(
                    reading(
                            new Passage(
                                    block, tokens, from, to, range, direct.get(i), enclosures)));
        }
        return readings;
    }

    private Reading reading(Passage passage) {
        Attribution attribution = language.attributions.find(passage, lastPerson).orElse(null);
        if (attribution != null && attribution.name() != null) {
            lastPerson = attribution.name();
        } else {
            lastPerson = AttributionFinder.personIn(passage).orElse(lastPerson);
        }
        return new Reading(
                passage,
                language.figures.find(passage),
                attribution,
                language.dates.isDated(passage));
    }

    private SuggestedClaim claim(Reading reading, Evidence inherited) {
        Passage passage = reading.passage();
        Set<ClaimKind> kinds = language.kinds.read(reading);
        return new SuggestedClaim(
                passage.block(),
                passage.range().start(),
                passage.range().end(),
                kinds,
                reading.attribution() == null ? null : reading.attribution().name(),
                passage.evidence().notes(),
                passage.evidence().references(),
                inherited.notes(),
                inherited.references(),
                reading.figures(),
                language.salience.of(reading, kinds));
    }
}
