package org.scholion.importer.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.Reference;
import org.scholion.importer.citation.CitationFinder.Found;

/**
 * Reads citations by the number of the entry: {@code [5]}, {@code [1, 3–5]}, {@code [5, с. 12; 7]}.
 */
final class NumberedCitations {

    private static final Pattern ITEM =
            Pattern.compile(
                    "\\s{0,2}(?<first>\\d{1,4})(?:\\s{0,2}[-–—]\\s{0,2}(?<last>\\d{1,4}))?+(?:\\s{0,2}[,:]\\s{0,2}(?:pp?|[PСсc]|стр|s)\\.\\s{0,2}(?<pages>\\p{L}?\\d{1,6}(?:\\s{0,2}[-–—]\\s{0,2}\\p{L}?\\d{1,6})?+))?+\\s{0,2}(?:[,;]|$)");

    private NumberedCitations() {}

    /** Empty where the brackets hold anything else, or a number that no entry has. */
    static List<Found> read(String text, BracketGroup group, List<Reference> references) {
        if (!group.square() || follows(text, group.open())) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Matcher item = ITEM.matcher(text).region(group.open() + 1, group.close());
        int p = group.open() + 1;
        while (p < group.close()) {
            item.region(p, group.close());
            if (!item.lookingAt()) {
                return List.of();
            }
            for (String part : new String[] {"first", "last"}) {
                if (item.group(part) == null) {
                    continue;
                }
                int number = Integer.parseInt(item.group(part));
                if (number < 1 || number > references.size()) {
                    return List.of();
                }
                boolean located = part.equals("first") && item.group("pages") != null;
                found.add(
                        new Found(
                                item.start(part),
                                located ? item.end("pages") : item.end(part),
                                references.get(number - 1),
                                located ? item.group("pages") : null));
            }
            p = item.end();
        }
        return found;
    }

    /** Brackets behind a sign of arithmetic hold a value. */
    private static boolean follows(String text, int open) {
        int p = open - 1;
        while (p >= 0 && text.charAt(p) == ' ') {
            p--;
        }
        return p >= 0 && "=∈<>≤≥+×*/^∪∩".indexOf(text.charAt(p)) >= 0;
    }
}
