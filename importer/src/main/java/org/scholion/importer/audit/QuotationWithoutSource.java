package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scholion.domain.article.Block;
import org.scholion.importer.audit.Quotations.Quotation;

/**
 * A quotation without a note or citation in its sentence or right behind it.
 *
 * <p>Only quotations of five words or more count; shorter ones are terms, or quote nobody. Silent
 * for titles (most words with a capital, or a word such as "programme" just before), for proverbs
 * and names of things ({@code title-cues.txt}), where the sentence before or behind has a long
 * quotation with a source (it goes on), and for quotation marks that are never closed.
 */
final class QuotationWithoutSource implements Check {

    private static final int FEWEST_WORDS = 5;
    private static final int CUE_REACH = 40;
    private static final Pattern SPACE = Pattern.compile("\\s++");
    private static final WordList TITLES = WordList.read("title-cues.txt");

    @Override
    public String code() {
        return "quotation-without-source";
    }

    @Override
    public List<SuggestedFinding> check(AuditedEdition edition) {
        List<SuggestedFinding> findings = new ArrayList<>();
        for (Block block : edition.prose()) {
            List<AuditedSentence> sentences = edition.sentences(block);
            List<Quotation> quotations =
                    Quotations.in(block.text).stream().filter(q -> isLong(q)).toList();
            int first = 0;
            for (Quotation quotation : quotations) {
                while (sentences.get(first).end() <= quotation.start()) {
                    first++;
                }
                int last = first;
                while (last + 1 < sentences.size() && sentences.get(last).end() < quotation.end()) {
                    last++;
                }
                if (!isTitle(quotation, block.text)
                        && !hasSource(sentences.subList(first, last + 1))
                        && !goesOn(sentences, first - 1, quotations)
                        && !goesOn(sentences, last + 1, quotations)) {
                    findings.add(finding(quotation, sentences.subList(first, last + 1)));
                }
            }
        }
        return findings;
    }

    private SuggestedFinding finding(Quotation quotation, List<AuditedSentence> sentences) {
        Place place = sentences.get(0).place();
        for (AuditedSentence sentence : sentences.subList(1, sentences.size())) {
            place = place.with(sentence.place());
        }
        return SuggestedFinding.warning(
                this,
                place,
                "The quotation %s has no note or citation in its sentence."
                        .formatted(Printed.quoted(quotation.words())));
    }

    private static boolean isLong(Quotation quotation) {
        return SPACE.split(quotation.words().strip()).length >= FEWEST_WORDS;
    }

    private static boolean hasSource(List<AuditedSentence> sentences) {
        return sentences.stream().anyMatch(AuditedSentence::hasSource);
    }

    private static boolean goesOn(
            List<AuditedSentence> sentences, int index, List<Quotation> quotations) {
        if (index < 0 || index >= sentences.size() || !sentences.get(index).hasSource()) {
            return false;
        }
        AuditedSentence sentence = sentences.get(index);
        return quotations.stream()
                .anyMatch(q -> q.start() < sentence.end() && q.end() > sentence.start());
    }

    private static boolean isTitle(Quotation quotation, String text) {
        String before =
                text.substring(Math.max(0, quotation.start() - CUE_REACH), quotation.start());
        int stop = Math.max(before.lastIndexOf(". "), before.lastIndexOf("; "));
        if (TITLES.isIn(before.substring(stop + 1))) {
            return true;
        }
        int words = 0;
        int capitals = 0;
        for (String word : SPACE.split(quotation.words().strip())) {
            if (word.length() > 3) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words > 1 && capitals * 3 >= words * 2;
    }
}
