package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code <sup>1</sup>Some University, Town, Country}, or the same without a label. */
final class AffiliationRule {

    private static final Pattern LABEL = Pattern.compile("<sup>\\s*([\\p{L}\\d*]{1,3})\\s*</sup>");
    private static final Pattern DIGIT = Pattern.compile("[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}");
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final int LONGEST = 1_500;
    private static final int MOST = 1_000;

    private final Inlines inlines;
    private int taken;

    AffiliationRule(Inlines inlines) {
        this.inlines = inlines;
    }

    /** Takes a piece that stands between a byline and what follows it. */
    boolean take(Piece piece, FrontDraft draft) {
        String raw = DIGIT.matcher(piece.text()).replaceAll(AffiliationRule::raised);
        if (raw.length() > LONGEST || taken++ > MOST) {
            return false;
        }
        if (piece.is(Piece.Kind.NOTE)) {
            return all("<sup>" + piece.label() + "</sup>" + raw, piece, draft);
        }
        if (LABEL.matcher(raw).lookingAt()) {
            return all(raw, piece, draft);
        }
        String name = inlines.plain(raw, piece.line());
        boolean institution = Posts.namesInstitution(name) && name.length() < 400;
        if (!institution || name.endsWith(".") && name.length() > 200) {
            return false;
        }
        add(unlabelled(draft, Languages.of(name)), name, draft);
        return true;
    }

    private static String raised(MatchResult digits) {
        StringBuilder number = new StringBuilder();
        digits.group().chars().forEach(digit -> number.append(DIGITS.indexOf(digit)));
        return "<sup>%s</sup>".formatted(number);
    }

    private boolean all(String raw, Piece piece, FrontDraft draft) {
        Matcher label = LABEL.matcher(raw);
        int start = 0;
        List<String> open = new ArrayList<>();
        while (label.find()) {
            keep(open, raw.substring(start, label.start()), piece, draft);
            open.add(label.group(1));
            start = label.end();
        }
        keep(open, raw.substring(start), piece, draft);
        return true;
    }

    /** Gives the text to all labels that stand before it. */
    private void keep(List<String> labels, String raw, Piece piece, FrontDraft draft) {
        String name = Edges.withoutEnd(inlines.plain(raw, piece.line()), ",;");
        if (!name.isEmpty() && !labels.isEmpty()) {
            labels.forEach(label -> add(label, name, draft));
            labels.clear();
        }
    }

    private static void add(String label, String name, FrontDraft draft) {
        draft.affiliations
                .computeIfAbsent(label, key -> new LinkedHashMap<>())
                .merge(Languages.of(name), name, (one, more) -> one + "; " + more);
    }

    /** The number of the first affiliation that has no name in this language yet. */
    private static String unlabelled(FrontDraft draft, String language) {
        int number = 1;
        while (draft.affiliations.containsKey(String.valueOf(number))
                && draft.affiliations.get(String.valueOf(number)).containsKey(language)) {
            number++;
        }
        return String.valueOf(number);
    }
}
