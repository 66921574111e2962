package org.scholion.importer.markdown;

import java.util.List;

/** Tables and pictures with their captions, which print may set above or below. */
final class Floats {

    private final List<BlockDraft> blocks;
    private Piece caption;
    private BlockDraft bare;

    Floats(List<BlockDraft> blocks) {
        this.blocks = blocks;
    }

    void table(Piece table, int section) {
        BlockDraft draft = new BlockDraft(table, section);
        if (caption != null) {
            draft.caption = caption.text();
            draft.lines.addAll(0, caption.lineNumbers());
            BlockDraft alone = blocks.get(blocks.size() - 1);
            if (alone.lines.equals(caption.lineNumbers())) {
                blocks.remove(blocks.size() - 1);
            }
            caption = null;
        } else {
            bare = draft;
        }
        blocks.add(draft);
    }

    /**
     * Takes a paragraph that is a picture or a caption.
     *
     * @param textOpen whether the paragraph before breaks off
     * @param goesOnLater whether the next paragraph can be its rest
     */
    boolean take(Piece piece, int section, boolean textOpen, boolean goesOnLater) {
        Captions.Picture picture = Captions.picture(piece);
        if (picture != null) {
            picture(piece, picture, section);
            return true;
        }
        boolean table = Captions.ofTable(piece);
        boolean figure = Captions.ofFigure(piece);
        if (!table && !figure || textOpen && !goesOnLater) {
            end();
            return false;
        }
        if (bare != null && bare.figure == figure) {
            bare.caption = piece.text();
            bare.lines.addAll(piece.lineNumbers());
            bare = null;
            return true;
        }
        if (figure) {
            BlockDraft alone = new BlockDraft(piece, section);
            alone.figure = true;
            alone.caption = piece.text();
            blocks.add(alone);
            return true;
        }
        // Without a table below it stays a paragraph.
        caption = piece;
        blocks.add(new BlockDraft(piece, section));
        return true;
    }

    private void picture(Piece piece, Captions.Picture picture, int section) {
        BlockDraft draft = new BlockDraft(piece, section);
        draft.figure = true;
        draft.address = picture.address();
        draft.caption = picture.description().isEmpty() ? null : picture.description();
        BlockDraft before = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (before != null && before.figure && before.address == null) {
            before.address = picture.address();
            before.lines.addAll(piece.lineNumbers());
            return;
        }
        blocks.add(draft);
        bare = draft;
    }

    /** Forgets captions and pictures that found no partner. */
    void end() {
        caption = null;
        bare = null;
    }
}
