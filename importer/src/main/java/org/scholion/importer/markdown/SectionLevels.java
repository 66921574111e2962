package org.scholion.importer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works out the levels of sections. Numbers in the headings ("2.1.") decide; the printed levels
 * count only where all headings that stand at the top of any article ("Introduction", "References")
 * have the same and no heading has a higher one; else all sections are of one level.
 */
final class SectionLevels {

    private static final Pattern NUMBER =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,4})\\.?\\s+\\S.*");

    private SectionLevels() {}

    static List<Integer> of(List<SectionDraft> sections) {
        List<SectionDraft> headed =
                sections.stream().filter(section -> section.title() != null).toList();
        boolean numbered =
                headed.stream().filter(section -> depth(section) > 0).count() * 2 > headed.size()
                        && headed.stream().anyMatch(section -> depth(section) > 1);
        boolean printed = !numbered && areHonest(headed);
        List<Integer> levels = new ArrayList<>();
        int base = headed.stream().mapToInt(SectionDraft::printedLevel).min().orElse(1);
        int before = 0;
        for (SectionDraft section : sections) {
            int level = 1;
            if (numbered) {
                level = Math.max(1, depth(section));
            } else if (printed && section.title() != null) {
                level = section.printedLevel() - base + 1;
            }
            level = Math.min(level, before + 1);
            levels.add(level);
            before = level;
        }
        return levels;
    }

    private static boolean areHonest(List<SectionDraft> headed) {
        int top = headed.stream().mapToInt(SectionDraft::printedLevel).min().orElse(1);
        List<SectionDraft> known = headed.stream().filter(SectionLevels::isTop).toList();
        return known.size() >= 2
                && known.stream().allMatch(section -> section.printedLevel() == top)
                && headed.get(0).printedLevel() == top;
    }

    private static boolean isTop(SectionDraft section) {
        Labels.Found label = Labels.whole(section.title());
        return label != null && label.kind().startsWith("section.");
    }

    private static int depth(SectionDraft section) {
        if (section.title() == null) {
            return 0;
        }
        Matcher number = NUMBER.matcher(section.title());
        return number.matches() ? number.group(1).split("\\.").length : 0;
    }
}
