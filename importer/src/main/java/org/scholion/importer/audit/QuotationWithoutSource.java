package org.scholion.importer.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.scholion.domain.article.Block;
import org.scholion.importer.audit.Quotations.Quotation;

/**
 * A quotation without a note or citation in its sentence or right behind it.
 *
 * <p>Only quotations of six words or more count, in Russian of five; shorter ones are terms, or
 * quote nobody. Silent for titles (most words with a capital, or a word such as "programme" just
 * before), for proverbs and names of things ({@code title-cues.txt}), where the sentence before or
 * behind has a long quotation with a source (it goes on), for brackets that look like a citation,
 * and for quotation marks that are never closed.
 */
final class QuotationWithoutSource implements Check {

    private static final int FEWEST_WORDS = 6;
    private static final int FEWEST_RUSSIAN_WORDS = 5;
    private static final int CUE_REACH = 40;
    private static final Pattern SPACE = Pattern.compile("\\s++");

    /** A bracket that looks like a citation, although none was read there. */
    private static final Pattern UNREAD_CITATION =
            Pattern.compile(
                    "\\((?:[^()]{1,200}?)(?:1[5-9]|20)\\d\\d[^()]{0,200}+\\)|\\[\\d{1,3}[^\\[\\]]{0,40}+]");

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
            for (int i = 0; i < quotations.size(); i++) {
                Quotation quotation = quotations.get(i);
                while (sentences.get(first).end() <= quotation.start()) {
                    first++;
                }
                int last = first;
                while (last + 1 < sentences.size() && sentences.get(last).end() < quotation.end()) {
                    last++;
                }
                if (!isTitle(quotation, block.text)
                        && !hasSource(sentences.subList(first, last + 1))
                        && !goesOn(sentences, first - 1, quotations, i - 1)
                        && !goesOn(sentences, last + 1, quotations, i + 1)) {
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
        boolean russian = quotation.words().codePoints().anyMatch(c -> c >= 'а' && c <= 'я');
        return SPACE.split(quotation.words().strip()).length
                >= (russian ? FEWEST_RUSSIAN_WORDS : FEWEST_WORDS);
    }

    private static boolean hasSource(List<AuditedSentence> sentences) {
        return sentences.stream()
                .anyMatch(s -> s.hasSource() || UNREAD_CITATION.matcher(s.prose()).find());
    }

    /** True where that sentence has a source and that quotation stands in it. */
    private static boolean goesOn(
            List<AuditedSentence> sentences, int index, List<Quotation> quotations, int other) {
        if (index < 0 || index >= sentences.size() || other < 0 || other >= quotations.size()) {
            return false;
        }
        AuditedSentence sentence = sentences.get(index);
        Quotation quotation = quotations.get(other);
        return sentence.hasSource()
                && quotation.start() < sentence.end()
                && quotation.end() > sentence.start();
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
