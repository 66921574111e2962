package org.scholion.importer.markdown;

/**
 * What in a group tells front matter from text.
 *
 * @param title the label that the heading as a whole is; null where it is none
 * @param byline whether authors are named right below the heading
 * @param summary whether an abstract or key words stand there with their label
 * @param prose whether a paragraph of some length stands there without a label
 */
record GroupSigns(Labels.Found title, boolean byline, boolean summary, boolean prose) {

    private static final int LONGEST = 20_000;
    private static final int PROSE = 400;

    static GroupSigns of(Group group, Inlines inlines) {
        Labels.Found title =
                group.heading() == null
                        ? null
                        : Labels.whole(
                                inlines.plain(group.heading().text(), group.heading().line()));
        boolean byline = false;
        boolean summary = false;
        boolean prose = false;
        boolean first = true;
        for (Piece piece : group.pieces()) {
            if (!piece.is(Piece.Kind.PARAGRAPH)) {
                continue;
            }
            byline |= first && Byline.read(piece.text()).stream().anyMatch(GroupSigns::isAuthor);
            Labels.Found label =
                    piece.text().length() > LONGEST ? null : FrontLine.of(piece, inlines).label();
            summary |= LabelledTexts.isSummary(label);
            prose |= label == null && piece.text().length() > PROSE && !byline;
            first = false;
        }
        return new GroupSigns(title, byline, summary, prose);
    }

    private static boolean isAuthor(BylineName name) {
        return !name.labels().isEmpty()
                || name.name().words().stream().anyMatch(PersonName::isInitials);
    }

    /** Whether the heading is of a part that every article has: "Introduction", "References". */
    boolean isText() {
        return title != null && title.kind().startsWith("section.");
    }

    /** Whether an abstract, key words or a byline stand here. */
    boolean speaks() {
        return !isText() && (byline || summary || LabelledTexts.isSummary(title));
    }

    /** Whether this is front matter, where no text stands before it. */
    boolean isFront() {
        return speaks() || !isText() && LabelledTexts.isText(title);
    }

    /**
     * Whether this is front matter although text stands before it: in a second language, or with
     * both a byline and an abstract. A last part of the text may be called "Summary", too.
     *
     * @param foreign whether the heading is in another language than the text
     */
    boolean isFrontAfterText(boolean foreign) {
        return !isText()
                && (byline && summary || foreign && (summary || LabelledTexts.isSummary(title)));
    }
}
