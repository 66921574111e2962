package org.scholion.domain.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** With which tags annotations of a reading are marked. */
@Embeddable
public class TagRules {

    /** Longest list, in UTF-16 code units with the commas between. */
    public static final int LIST = 2_000;

    private static final String BETWEEN = ", ";

    @Column(name = "tag_list", nullable = false, length = LIST)
    public String list;

    /** Whether members take tags from the list alone; else it only suggests. */
    @Column(name = "tags_fixed", nullable = false)
    public boolean fixed;

    protected TagRules() {}

    /**
     * @param tags each once
     * @param fixed whether there are no others
     * @throws IllegalArgumentException for a list of more than {@value #LIST} characters, or no
     *     list where there are no others
     */
    public TagRules(List<String> tags, boolean fixed) {
        String list = String.join(BETWEEN, tags);
        if (list.length() > LIST || fixed && tags.isEmpty()) {
            throw new IllegalArgumentException(
                    "%d tags of %d characters in all, %s; %d characters are allowed, and at least one tag where there are no others"
                            .formatted(
                                    tags.size(),
                                    list.length(),
                                    fixed ? "no others" : "others too",
                                    LIST));
        }
        this.list = list;
        this.fixed = fixed;
    }

    /** Everybody tags as they like. */
    public static TagRules free() {
        return new TagRules(List.of(), false);
    }

    public List<String> tags() {
        return list.isEmpty() ? List.of() : List.of(list.split(BETWEEN));
    }
}
