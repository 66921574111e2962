package org.scholion.importer.outline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimKind;
import org.scholion.domain.claim.ClaimReading;
import org.scholion.importer.claim.SentenceSplitter;

/**
 * A small text in which every sentence is a claim, and its outline: two blanks deeper for what a
 * claim leans on, an asterisk before a conclusion, [1] behind what note 1 is given for, (1) where
 * it is inherited.
 */
final class Argument {

    private final Edition edition;
    private Section section;
    private final List<Claim> claims = new ArrayList<>();

    private Argument(String language) {
        edition =
                new Edition(
                        new Edition.Origin("a.md", "markdown", "0".repeat(64), Instant.EPOCH),
                        language);
        edition.add(new Note("1", "Lind A. Boats. 2020.", NoteSource.unknown(), List.of(1)));
        section("Body");
    }

    static Argument english() {
        return new Argument("en");
    }

    static Argument in(String language) {
        return new Argument(language);
    }

    Argument section(String title) {
        section = new Section(Section.Kind.BODY, 1, null, title, 1);
        edition.add(section);
        return this;
    }

    Argument paragraph(String text) {
        return block(Block.Kind.PARAGRAPH, text);
    }

    Argument item(String text) {
        return block(Block.Kind.ITEM, text);
    }

    /** {@code ^} is the mark of note 1. */
    private Argument block(Block.Kind kind, String marked) {
        String text = marked.replace("^", "");
        Block block = new Block(kind, section, text, List.of(1));
        int mark = marked.indexOf('^');
        if (mark >= 0) {
            block.mark(new Span(Span.Kind.NOTE_MARK, mark, mark, "1"));
        }
        edition.add(block);
        for (SentenceSplitter.Range range : new SentenceSplitter("en").split(text)) {
            claim(block, range.start(), range.end());
        }
        return this;
    }

    private void claim(Block block, int start, int end) {
        claims.add(
                Claim.suggested(
                        block,
                        new ClaimReading(start, end, EnumSet.of(ClaimKind.EMPIRICAL), null),
                        0.5));
    }

    /** The claim with these words. */
    Claim claim(String words) {
        return claims.stream().filter(c -> c.text().equals(words)).findFirst().orElseThrow();
    }

    /** Makes two claims of one; the second begins with these words. */
    Argument split(String words) {
        Claim whole =
                claims.stream().filter(c -> c.text().contains(words)).findFirst().orElseThrow();
        int at = whole.block.text.indexOf(words);
        int end = whole.reading.end;
        whole.moveBorders(whole.reading.start, at - 1);
        int index = claims.indexOf(whole) + 1;
        claim(whole.block, at, end);
        claims.add(index, claims.remove(claims.size() - 1));
        return this;
    }

    ArgumentOutline outline() {
        return ArgumentOutline.of(OutlineText.of(edition), claims);
    }

    String lines() {
        StringBuilder lines = new StringBuilder();
        ArgumentOutline outline = outline();
        outline.conclusions().forEach(node -> write(node, "* ", lines));
        outline.others().forEach(node -> write(node, "", lines));
        return lines.toString();
    }

    private static void write(OutlineNode node, String before, StringBuilder lines) {
        lines.append(before).append(node.claim().text());
        if (!node.sources().isEmpty()) {
            lines.append(" [").append(node.sources().get(0).note()).append("]");
        }
        if (!node.inherited().isEmpty()) {
            lines.append(" (").append(node.inherited().get(0).note()).append(")");
        }
        lines.append('\n');
        String deeper = " ".repeat(before.replace('*', ' ').length() + 2);
        node.claims().forEach(claim -> write(claim, deeper, lines));
    }
}
