package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells the groups that say what the article is from the ones that are its text. An article's own
 * words decide (an abstract, key words, a byline), not the place: the second language may stand at
 * the end.
 */
final class FrontGroups {

    private final List<Group> groups;
    private final Inlines inlines;
    private final boolean speaks;
    private final List<Boolean> front = new ArrayList<>();

    FrontGroups(List<Group> groups, Inlines inlines) {
        this.groups = groups;
        this.inlines = inlines;
        int first = 0;
        while (first < groups.size() && !speaksOfArticle(groups.get(first))) {
            first++;
        }
        speaks = first < groups.size() && noTextBefore(first);
        boolean text = false;
        for (int at = 0; at < groups.size(); at++) {
            boolean isFront =
                    speaks ? at <= first || isFront(groups.get(at), text) : isOnlyTitle(at);
            text |= !isFront;
            front.add(isFront);
        }
    }

    /** Whether any group has an abstract, key words or a byline. */
    boolean speak() {
        return speaks;
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
                && !isTextHeading(groups.get(at))
                && groups.stream()
                        .skip(at + 1L)
                        .allMatch(below -> below.heading().label().compareTo(heading.label()) > 0);
    }

    boolean isFront(int group) {
        return front.get(group);
    }

    /** Whether this is the last front group before the text. */
    boolean isLast(int group) {
        return front.get(group) && (group + 1 == front.size() || !front.get(group + 1));
    }

    private boolean noTextBefore(int first) {
        for (int at = 0; at < first; at++) {
            if (isTextHeading(groups.get(at))) {
                return false;
            }
        }
        return true;
    }

    private boolean isFront(Group group, boolean afterText) {
        if (isTextHeading(group)) {
            return false;
        }
        Labels.Found label = title(group);
        boolean labelled = afterText ? LabelledTexts.isSummary(label) : LabelledTexts.isText(label);
        return labelled || speaksOfArticle(group);
    }

    private Labels.Found title(Group group) {
        return group.heading() == null
                ? null
                : Labels.whole(inlines.plain(group.heading().text(), group.heading().line()));
    }

    /** Whether the heading is of a part that every article has: "Introduction", "References". */
    private boolean isTextHeading(Group group) {
        Labels.Found label = title(group);
        return label != null && label.kind().startsWith("section.");
    }

    /**
     * Whether an abstract, key words or a byline stand under the heading, or it is such a label.
     */
    private boolean speaksOfArticle(Group group) {
        if (isTextHeading(group)) {
            return false;
        }
        if (LabelledTexts.isSummary(title(group))) {
            return true;
        }
        boolean first = true;
        for (Piece piece : group.pieces()) {
            if (!piece.is(Piece.Kind.PARAGRAPH) || piece.text().length() > 20_000) {
                continue;
            }
            boolean byline = first && Byline.read(piece.text()).stream().anyMatch(this::isAuthor);
            Labels.Found label = FrontLine.of(piece, inlines).label();
            if (byline || LabelledTexts.isSummary(label)) {
                return true;
            }
            first = false;
        }
        return false;
    }

    private boolean isAuthor(BylineName name) {
        return !name.labels().isEmpty()
                || name.name().words().stream().anyMatch(PersonName::isInitials);
    }
}
