package org.scholion.web.discussion;

import java.util.List;
import org.scholion.domain.article.Block;
import org.scholion.domain.discussion.Target;

/** The words that a {@link TargetAddress} means. */
final class Words {

    private Words() {}

    /**
     * @param blocks from the first to the last
     */
    static boolean areWithin(TargetAddress address, List<Block> blocks) {
        try {
            target(address, blocks);
            return true;
        } catch (IllegalArgumentException notThere) {
            return false;
        }
    }

    static String of(TargetAddress address, List<Block> blocks) {
        return target(address, blocks).exact;
    }

    static Target target(TargetAddress address, List<Block> blocks) {
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("words that end before they begin");
        }
        return Target.range(blocks, address.start(), address.end());
    }
}
