package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the line that names the authors: {@code Ada B. Lind<sup>1,2</sup>, Peter
 * Orlov<sup>2</sup>}.
 */
final class Byline {

    private static final Pattern RAISED = Pattern.compile("<sup>([^<]{0,60})</sup>");
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\]]{0,80}\\]\\([^)\\s]{0,200}\\)|<https?:[^>\\s]{0,200}>");
    private static final Set<String> BETWEEN =
            new HashSet<>(new Wordlist("names.txt").words("between"));
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // What stands for raised labels while the line is cut at its commas.
    private static final char OPEN = '\uE000';
    private static final char CLOSE = '\uE001';

    private Byline() {}

    /** The authors; empty where a line is no byline. */
    static List<BylineName> read(String raw) {
        if (raw.length() > 6_000) {
            return List.of();
        }
        String line = RAISED.matcher(LINK.matcher(raw).replaceAll(" ")).replaceAll(Byline::kept);
        line = raisedDigits(line).replaceAll("[*_✉\\\\]", " ").replace("&amp;", "&");
        List<BylineName> names = new ArrayList<>();
        for (String part : parts(line)) {
            BylineName name = name(part);
            if (name == null) {
                return List.of();
            }
            names.add(name);
        }
        return names;
    }

    private static String kept(java.util.regex.MatchResult raised) {
        return Matcher.quoteReplacement(OPEN + raised.group(1).replace(',', ' ') + CLOSE);
    }

    private static String raisedDigits(String line) {
        StringBuilder plain = new StringBuilder();
        for (char c : line.toCharArray()) {
            int digit = DIGITS.indexOf(c);
            plain.append(digit < 0 ? String.valueOf(c) : "" + OPEN + digit + CLOSE);
        }
        return plain.toString();
    }

    /** The line cut at commas, semicolons and small words; labels between commas stay together. */
    private static List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String word : line.replaceAll("([,;&])", " $1 ").strip().split("\\s+")) {
            if (word.equals(",")
                    || word.equals(";")
                    || word.equals("&")
                    || BETWEEN.contains(word)) {
                cut(parts, part);
            } else {
                part.append(part.isEmpty() ? "" : " ").append(word);
            }
        }
        cut(parts, part);
        return parts;
    }

    private static void cut(List<String> parts, StringBuilder part) {
        String text = part.toString().strip();
        part.setLength(0);
        boolean onlyLabels = !text.isEmpty() && bare(text).isBlank();
        if (onlyLabels && !parts.isEmpty()) {
            parts.set(parts.size() - 1, parts.get(parts.size() - 1) + text);
        } else if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    private static String bare(String part) {
        return part.replaceAll(OPEN + "[^" + CLOSE + "]*+" + CLOSE, " ");
    }

    private static BylineName name(String part) {
        PersonName name = PersonName.of(bare(part).strip().replaceAll("\\s+", " "));
        if (name == null || Posts.namesInstitution(name.printed())) {
            return null;
        }
        List<String> labels = new ArrayList<>();
        for (int at = part.indexOf(OPEN); at >= 0; at = part.indexOf(OPEN, at + 1)) {
            String raised = part.substring(at + 1, part.indexOf(CLOSE, at)).replace('*', ' ');
            for (String label : raised.strip().split("[\\s,;]+")) {
                if (!label.isEmpty() && label.length() <= 3 && !labels.contains(label)) {
                    labels.add(label);
                }
            }
        }
        return new BylineName(name, labels, false);
    }
}
