package org.scholion.importer.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.importer.parsed.RichText;

/** Takes the raw HTML of a paragraph: a few tags say something of the text, the others go. */
final class HtmlTags {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*+).*", 32);

    private static final Map<String, RichText.Kind> MEANING =
            Map.of(
                    "i", RichText.Kind.EMPHASIS,
                    "em", RichText.Kind.EMPHASIS,
                    "b", RichText.Kind.STRONG,
                    "strong", RichText.Kind.STRONG,
                    "sub", RichText.Kind.SUBSCRIPT,
                    "code", RichText.Kind.CODE);

    private static final List<String> SPACES =
            List.of("br", "p", "div", "li", "td", "th", "tr", "script", "style");

    /** What is dropped as HTML; other words between angle brackets are words of the text. */
    private static final Set<String> ELEMENTS =
            Set.of(
                    "a img span font u s q abbr cite small big mark del ins kbd samp var tt ul ol dl dt"
                            .concat(" dd table tbody thead tfoot caption hr pre center section")
                            .concat(" article header footer figure figcaption script style iframe")
                            .concat(" object embed form input button svg math link meta base")
                            .concat(" video audio source blockquote h1 h2 h3 h4 h5 h6 strike")
                            .split(" "));

    private final InlineText text;
    private final RaisedText raised;
    private StringBuilder raisedText;

    HtmlTags(InlineText text, RaisedText raised) {
        this.text = text;
        this.raised = raised;
    }

    void text(String words) {
        if (raisedText == null) {
            text.append(words);
        } else {
            raisedText.append(words);
        }
    }

    void tag(String html) {
        Matcher tag = TAG.matcher(html);
        if (!tag.matches()) {
            return;
        }
        boolean closing = !tag.group(1).isEmpty();
        String name = tag.group(2).toLowerCase(Locale.ROOT);
        if (name.equals("sup")) {
            end();
            raisedText = closing ? null : new StringBuilder();
        } else if (MEANING.containsKey(name)) {
            if (closing) {
                text.close(MEANING.get(name));
            } else {
                text.open(MEANING.get(name), null);
            }
        } else if (SPACES.contains(name)) {
            text.append(" ");
        } else if (!ELEMENTS.contains(name)) {
            text(html);
        }
    }

    /** Ends a raised text, at its closing tag or where the paragraph ends without one. */
    void end() {
        if (raisedText == null) {
            return;
        }
        String words = raisedText.toString().strip();
        raisedText = null;
        if (words.isEmpty()) {
            return;
        }
        List<String> notes = raised.notes(words, text.soFar());
        if (notes == null) {
            text.open(RichText.Kind.SUPERSCRIPT, null);
            text.append(words.startsWith("^") ? "[" + words + "]" : words);
            text.close(RichText.Kind.SUPERSCRIPT);
        } else {
            notes.forEach(text::noteMark);
        }
    }
}
