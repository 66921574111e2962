package org.scholion.web.claim;

import java.util.List;
import org.scholion.importer.claim.SentenceSplitter.Range;
import org.scholion.web.markup.Piece;
import org.scholion.web.markup.Pieces;

/**
 * The words of a claim with what stands around them.
 *
 * @param before what precedes them in their sentence, or else the end of the sentence before
 * @param words the claim itself, with its markup
 * @param after what follows them in their sentence, or else the beginning of the next
 */
public record Excerpt(String before, List<Piece> words, String after) {

    /** Characters of context on either side; a cut falls between words. */
    private static final int CONTEXT = 180;

    static Excerpt of(Paragraph paragraph, int start, int end) {
        String text = paragraph.text();
        return new Excerpt(
                lastOf(text.substring(contextStart(paragraph, start, end), start)),
                Pieces.of(text, paragraph.drawn(), start, end),
                firstOf(text.substring(end, contextEnd(paragraph, start, end))));
    }

    private static int contextStart(Paragraph paragraph, int start, int end) {
        int begin = 0;
        for (Range sentence : paragraph.sentences()) {
            if (sentence.end() > start || sentence.start() >= end) {
                return sentence.start() < start ? sentence.start() : begin;
            }
            begin = sentence.start();
        }
        return begin;
    }

    private static int contextEnd(Paragraph paragraph, int start, int end) {
        for (Range sentence : paragraph.sentences()) {
            if (sentence.end() > end) {
                return sentence.end();
            }
        }
        return paragraph.text().length();
    }

    private static String lastOf(String context) {
        if (context.length() <= CONTEXT) {
            return context;
        }
        int cut = context.indexOf(' ', context.length() - CONTEXT);
        return "… " + context.substring(cut < 0 ? context.length() : cut + 1);
    }

    private static String firstOf(String context) {
        if (context.length() <= CONTEXT) {
            return context;
        }
        int cut = context.lastIndexOf(' ', CONTEXT);
        return context.substring(0, Math.max(cut, 0)) + " …";
    }
}
