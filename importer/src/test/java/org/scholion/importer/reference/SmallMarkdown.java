package org.scholion.importer.reference;

import java.util.ArrayList;
import java.util.List;
import org.scholion.importer.parsed.RichText;
import org.scholion.importer.parsed.RichText.Kind;
import org.scholion.importer.parsed.RichText.Mark;

/**
 * Reads as much Markdown as entries and notes hold: emphasis, links, addresses in angle brackets,
 * escapes.
 */
public final class SmallMarkdown {

    private final String source;
    private final StringBuilder plain = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();
    private int emphasis = -1;

    private SmallMarkdown(String source) {
        this.source = source;
    }

    public static RichText read(String source) {
        return new SmallMarkdown(source).read();
    }

    private RichText read() {
        int p = 0;
        while (p < source.length()) {
            char c = source.charAt(p);
            int close = c == '<' ? source.indexOf('>', p) : c == '[' ? source.indexOf("](", p) : -1;
            if (c == '\\' && p + 1 < source.length()) {
                plain.append(source.charAt(p + 1));
                p += 2;
            } else if (c == '<' && close > 0 && source.startsWith("http", p + 1)) {
                link(source.substring(p + 1, close), source.substring(p + 1, close));
                p = close + 1;
            } else if (c == '[' && close > 0 && source.indexOf(')', close) > 0) {
                int end = source.indexOf(')', close);
                String label = source.substring(p + 1, close).replaceAll("\\\\(.)", "$1");
                link(label, source.substring(close + 2, end));
                p = end + 1;
            } else if (c == '*') {
                if (emphasis < 0) {
                    emphasis = plain.length();
                } else {
                    marks.add(new Mark(Kind.EMPHASIS, emphasis, plain.length(), null));
                    emphasis = -1;
                }
                p++;
            } else {
                plain.append(c);
                p++;
            }
        }
        return new RichText(plain.toString(), marks);
    }

    private void link(String label, String target) {
        marks.add(new Mark(Kind.LINK, plain.length(), plain.length() + label.length(), target));
        plain.append(label);
    }
}
