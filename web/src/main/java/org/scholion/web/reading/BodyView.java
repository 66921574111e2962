package org.scholion.web.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Section;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.Places;
import org.scholion.web.markup.Stretch;

/** The text of an edition as the page shows it: sections in reading order, each with its blocks. */
public record BodyView(List<Part> parts) {

    /**
     * A section.
     *
     * @param heading level of its HTML heading, 2 to 6
     * @param title null for text before the first heading
     */
    public record Part(String anchor, int heading, String title, List<Flow> flows) {}

    /** One block, or the items of one list. */
    public record Flow(List<BlockView> blocks) {

        public BlockView first() {
            return blocks.get(0);
        }

        public boolean isList() {
            return first().kind() == Block.Kind.ITEM;
        }

        /** Whether a claim can be added from it here; a table has no words outside its cells. */
        public boolean isProse() {
            return first().kind() == Block.Kind.PARAGRAPH || first().kind() == Block.Kind.QUOTATION;
        }

        /** Name of the HTML element of a list. */
        public String listElement() {
            return first().value() == null ? "ul" : "ol";
        }

        /** For the template: {@code paragraph}, {@code table}, ... */
        public String kind() {
            return first().kind().name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * @param drawn what is drawn over the text of each block besides its own spans, such as claims
     *     and highlights, by its id; empty for nothing
     */
    public static BodyView of(Edition edition, EditionView view, Map<Long, List<Stretch>> drawn) {
        BlockReader reader = new BlockReader(edition, new Places(edition), view.notes(), drawn);
        Map<Section, List<Flow>> flows = new HashMap<>();
        for (Block block : edition.blocks()) {
            List<Flow> here = flows.computeIfAbsent(block.section, key -> new ArrayList<>());
            add(reader.read(block), here);
        }
        return new BodyView(
                edition.sections().stream()
                        .filter(s -> s.kind == Section.Kind.BODY || flows.containsKey(s))
                        .map(section -> part(section, flows.getOrDefault(section, List.of())))
                        .toList());
    }

    private static void add(BlockView block, List<Flow> flows) {
        Flow last = flows.isEmpty() ? null : flows.get(flows.size() - 1);
        if (block.kind() == Block.Kind.ITEM
                && last != null
                && last.isList()
                && goesOn(last, block)) {
            last.blocks().add(block);
        } else {
            flows.add(new Flow(new ArrayList<>(List.of(block))));
        }
    }

    /** A list goes on while both items are numbered or both are not. */
    private static boolean goesOn(Flow list, BlockView item) {
        return (list.first().value() == null) == (item.value() == null);
    }

    private static Part part(Section section, List<Flow> flows) {
        int heading = Math.min(Math.max(section.level, 1) + 1, 6);
        return new Part(section.key, heading, section.title, flows);
    }
}
