package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells the groups that say what the article is from the ones that are its text. An article's own
 * words decide (an abstract, key words, a byline), not the place: the second language may stand at
 * the end.
 */
final class FrontGroups {

    private final List<Group> groups;
    private final List<GroupSigns> signs;
    private final boolean speaks;
    private final List<Boolean> front = new ArrayList<>();

    /** Null as long as no text was found. */
    private String textLanguage;

    FrontGroups(List<Group> groups, Inlines inlines) {
        this.groups = groups;
        this.signs = groups.stream().map(group -> GroupSigns.of(group, inlines)).toList();
        int first = 0;
        while (first < groups.size() && !signs.get(first).speaks()) {
            first++;
        }
        int before = first;
        speaks =
                first < groups.size()
                        && signs.subList(0, before).stream()
                                .noneMatch(sign -> sign.isText() || sign.prose());
        for (int at = 0; at < groups.size(); at++) {
            boolean isFront = speaks && at <= first || isFront(at);
            front.add(isFront);
            if (!isFront && textLanguage == null) {
                textLanguage = languageOf(groups.get(at));
            }
        }
    }

    private static String languageOf(Group group) {
        return Languages.of(
                group.all().stream().limit(5).map(Piece::text).collect(Collectors.joining(" ")));
    }

    private boolean isFront(int at) {
        if (textLanguage != null) {
            String heading = groups.get(at).heading().text();
            return signs.get(at).isFrontAfterText(!Languages.of(heading).equals(textLanguage));
        }
        return speaks ? signs.get(at).isFront() : isOnlyTitle(at);
    }

    /**
     * Where nothing speaks of the article: whether this is what stands above all other headings.
     */
    private boolean isOnlyTitle(int at) {
        Piece heading = groups.get(at).heading();
        if (heading == null) {
            return at == 0;
        }
        boolean first = at == 0 || at == 1 && groups.get(0).heading() == null;
        return first
                && !signs.get(at).isText()
                && groups.stream()
                        .skip(at + 1L)
                        .allMatch(below -> below.heading().label().compareTo(heading.label()) > 0);
    }

    /** Whether any group at the top has an abstract, key words or a byline. */
    boolean speak() {
        return speaks;
    }

    boolean isFrontAt(int group) {
        return front.get(group);
    }

    /** Whether this is the last front group before the text. */
    boolean isLast(int group) {
        return front.get(group) && (group + 1 == front.size() || !front.get(group + 1));
    }
}
