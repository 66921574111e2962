package org.scholion.importer.markdown;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.RichText;

/**
 * Reads the Markdown inside a paragraph: {@code *word*<sup>3</sup>} becomes {@code word} with an
 * emphasis and a note mark. Raw HTML never passes: its tags go, its text stays.
 */
final class Inlines {

    // Only paragraphs: what looks like a block inside a paragraph is text.
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of()).build();

    private static final Pattern NOTE_LABEL = Pattern.compile("\\[\\^([^\\]\\s]{1,40})\\]");

    private final MarkdownLimits limits;
    private final Problems problems;

    Inlines(MarkdownLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    /** The text alone, without any raised numbers. */
    String plain(String raw, int line) {
        return read(raw, line, RaisedText.DROPPED).plain();
    }

    /**
     * @param raw one paragraph in one line
     * @param line where it begins, for problems
     * @param raised says what a raised text is
     */
    RichText read(String raw, int line, RaisedText raised) {
        InlineText text = new InlineText();
        if (raw.length() > limits.maxInlineCharacters()
                || markers(raw) > limits.maxInlineMarkers()) {
            problems.warn(
                    line,
                    1,
                    "This paragraph is too long or holds too many marks to be read as Markdown; it"
                            + " is kept as plain text.");
            text.append(raw);
            return text.toRichText();
        }
        new Walk(text, raised).over(PARSER.parse(prepared(raw)));
        return text.toRichText();
    }

    private static int markers(String raw) {
        int count = 0;
        for (int i = 0; i < raw.length(); i++) {
            count += "[]*_`<!".indexOf(raw.charAt(i)) >= 0 ? 1 : 0;
        }
        return count;
    }

    private static String prepared(String raw) {
        // Converters escape the underscores of link labels twice.
        String text =
                Normalizer.normalize(raw.strip(), Normalizer.Form.NFC).replace("\\\\_", "\\_");
        if (text.contains("[^")) {
            text = NOTE_LABEL.matcher(text).replaceAll("<sup>^$1</sup>");
        }
        // "[a]: b" at the start would be taken for a link definition and vanish.
        return text.startsWith("[") && text.contains("]:") ? "\\" + text : text;
    }

    /** One walk over the nodes of a paragraph, without recursion: nesting may be deep. */
    private static final class Walk {

        private final InlineText text;
        private final HtmlTags tags;

        Walk(InlineText text, RaisedText raised) {
            this.text = text;
            this.tags = new HtmlTags(text, raised);
        }

        void over(Node document) {
            Node node = document.getFirstChild();
            while (node != null) {
                boolean into = enter(node) && node.getFirstChild() != null;
                if (into) {
                    node = node.getFirstChild();
                    continue;
                }
                leave(node);
                while (node.getNext() == null && node.getParent() != document) {
                    node = node.getParent();
                    leave(node);
                }
                node = node.getNext();
            }
            tags.end();
        }

        /** Whether the children are to be walked. */
        private boolean enter(Node node) {
            if (node instanceof Text words) {
                tags.text(words.getLiteral());
            } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
                tags.text(" ");
            } else if (node instanceof Code code) {
                text.open(RichText.Kind.CODE, null);
                text.append(code.getLiteral());
                text.close(RichText.Kind.CODE);
            } else if (node instanceof HtmlInline html) {
                tags.tag(html.getLiteral());
            } else if (node instanceof Emphasis) {
                text.open(RichText.Kind.EMPHASIS, null);
            } else if (node instanceof StrongEmphasis) {
                text.open(RichText.Kind.STRONG, null);
            } else if (node instanceof Link link) {
                return openLink(link);
            }
            return true;
        }

        private boolean openLink(Link link) {
            text.open(RichText.Kind.LINK, BareAddresses.safe(link.getDestination()));
            boolean printed =
                    link.getFirstChild() instanceof Text label
                            && label.getLiteral().contains("://");
            if (printed) {
                text.append(link.getDestination());
                text.close(RichText.Kind.LINK);
            }
            return !printed;
        }

        private void leave(Node node) {
            if (node instanceof Emphasis) {
                text.close(RichText.Kind.EMPHASIS);
            } else if (node instanceof StrongEmphasis) {
                text.close(RichText.Kind.STRONG);
            } else if (node instanceof Link) {
                text.close(RichText.Kind.LINK);
            }
        }
    }
}
