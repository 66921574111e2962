package org.scholion.web.seminar;

import org.scholion.domain.article.Block;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Prompt;
import org.scholion.web.markup.SafeMarkdown;

/**
 * A guiding question as pages show it.
 *
 * @param question as it was written
 * @param paragraph number of the paragraph it points at; null for the whole article or a block
 *     without number
 * @param anchor of that block in the text; null for the whole article
 */
public record PromptView(
        String id,
        int version,
        String question,
        SafeMarkdown shown,
        Integer paragraph,
        String anchor) {

    static PromptView of(Prompt prompt) {
        Block block = prompt.block;
        return new PromptView(
                Ids.inAddress(prompt.id),
                prompt.version,
                prompt.question,
                SafeMarkdown.of(prompt.question),
                block == null ? null : block.number,
                block == null
                        ? null
                        : block.number == null ? "b" + block.position : "p" + block.number);
    }
}
