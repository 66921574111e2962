package org.scholion.web.margin;

import java.util.List;
import java.util.Set;
import org.scholion.web.reading.BodyView;
import org.scholion.web.reading.BodyView.Flow;

/** The parts of a text that hold certain blocks. */
final class Flows {

    private Flows() {}

    /**
     * @param blocks ids as they stand in addresses
     * @return paragraphs, whole lists and the like, in reading order
     */
    static List<Flow> with(Set<String> blocks, BodyView body) {
        return body.parts().stream()
                .flatMap(part -> part.flows().stream())
                .filter(flow -> flow.blocks().stream().anyMatch(b -> blocks.contains(b.id())))
                .toList();
    }
}
