package org.scholion.importer.claim;

import java.util.List;
import org.scholion.domain.article.Block;

/**
 * A sentence in its block.
 *
 * @param tokens of the whole block
 * @param from index of the sentence's first token
 * @param to index behind its last token
 * @param range where it stands in the block's text
 * @param evidence what stands in it
 * @param enclosures of the whole block
 */
record Passage(
        Block block,
        List<Token> tokens,
        int from,
        int to,
        SentenceSplitter.Range range,
        Evidence evidence,
        Enclosures enclosures) {

    Token token(int i) {
        return tokens.get(i);
    }

    String text() {
        return block.text.substring(range.start(), range.end());
    }

    String text(int first, int behind) {
        return block.text.substring(tokens.get(first).start(), tokens.get(behind - 1).end());
    }

    boolean isCited(int token) {
        return evidence.covers(tokens.get(token).start());
    }

    /** In a citation in brackets; the name in {@code Li (2004)} is not. */
    boolean isBracketed(int token) {
        return isCited(token) && enclosures.around(tokens.get(token).start(), range.start()) >= 0;
    }
}
