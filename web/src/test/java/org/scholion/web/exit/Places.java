package org.scholion.web.exit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.discussion.TargetKind;

/**
 * Places of an edition to talk about, each as often as a page has room beside it, so that nothing
 * is left out there.
 */
final class Places {

    /** More changed places are not answered one by one. */
    private static final int PARAGRAPHS = 11;

    private static final int LINE = 62;
    private static final int MOST = 8;
    private static final int BESIDE_OTHERS = 3;

    /**
     * @param address of the strip that it stands in
     */
    record Spot(Target target, String address) {}

    private final List<Spot> spots = new ArrayList<>();
    private final List<Block> paragraphs;
    private int next;

    Places(Edition edition) {
        paragraphs =
                edition.blocks().stream()
                        .filter(block -> room(block) > 0)
                        .sorted(Comparator.comparing((Block b) -> b.text.length()).reversed())
                        .limit(PARAGRAPHS)
                        .toList();
        for (int i = 0; i < BESIDE_OTHERS; i++) {
            spots.add(new Spot(Target.article(), "article"));
            for (int of = 0; of < 3; of++) {
                spots.add(thing(TargetKind.SECTION, edition.sections().get(of).id));
                spots.add(thing(TargetKind.NOTE, edition.notes().get(of).id));
            }
            for (int of = 0; of < 2; of++) {
                spots.add(thing(TargetKind.REFERENCE, edition.references().get(of).id));
            }
        }
        for (Block block : paragraphs) {
            for (int i = 0; i < room(block); i++) {
                spots.add(new Spot(words(block, i), "block-" + Ids.inAddress(block.id)));
            }
        }
        Collections.shuffle(spots, new Random(1));
    }

    private static int room(Block block) {
        return Math.min(block.text.length() / LINE, MOST);
    }

    /** The whole paragraph, or some of its words. */
    private static Target words(Block block, int number) {
        return number == 0
                ? Target.block(block)
                : Target.range(List.of(block), number * 12, number * 12 + 30);
    }

    private static Spot thing(TargetKind kind, long id) {
        String address = kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + Ids.inAddress(id);
        return new Spot(Target.of(kind, id), address);
    }

    Spot next() {
        return spots.get(next++);
    }

    /** As they stand in addresses. */
    List<String> blocks() {
        return paragraphs.stream().map(block -> Ids.inAddress(block.id)).toList();
    }
}
