package org.scholion.importer.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Edition;
import org.scholion.importer.Suggestions;

/** Says in a few lines what was found in a file, what was guessed, and what has no place. */
final class Report {

    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
    }

    void print(String file, Edition edition) {
        out.printf("%s (%s)%n", file, edition.format);
        out.printf("  %s%n", edition.title());
        out.printf(
                "  %d authors, %d sections, %s, %d notes, %d references, %d citations (%d of them"
                        + " without a reference)%n",
                edition.authorships().size(),
                edition.sections().size(),
                blocks(edition),
                edition.notes().size(),
                edition.references().size(),
                edition.citations().size(),
                edition.citations().stream().filter(c -> c.reference == null).count());
        Suggestions suggestions = Suggestions.of(edition);
        out.printf(
                "  %d claims, %d findings of the source audit%n",
                suggestions.claims().size(), suggestions.findings().size());
        edition.problems()
                .forEach(
                        p ->
                                out.printf(
                                        "  %s:%d:%d: %s: %s%n",
                                        file,
                                        p.line,
                                        p.column,
                                        p.severity.name().toLowerCase(Locale.ROOT),
                                        p.message));
        edition.unplaced()
                .forEach(
                        u ->
                                out.printf(
                                        "  %s:%d: not placed: %s%n",
                                        file, u.line, shortened(u.text)));
    }

    private static String blocks(Edition edition) {
        Map<Block.Kind, Long> counts =
                edition.blocks().stream()
                        .collect(
                                Collectors.groupingBy(
                                        b -> b.kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT) + "s")
                .collect(Collectors.joining(", "));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
