package org.scholion.web.roster;

import java.util.List;

/** What stands between the cells of a list: a tab, a semicolon or a comma. */
final class Separator {

    private static final List<Character> KNOWN = List.of('\t', ';', ',');
    private static final int LINES_LOOKED_AT = 20;

    private Separator() {}

    /**
     * The one that stands in most of the first lines outside quotation marks; of several that do,
     * the one that is written more often. A comma where there is none: then each line is a name.
     */
    static char of(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES_LOOKED_AT).toList();
        char best = ',';
        long most = 0;
        for (char separator : KNOWN) {
            long with = lines.stream().filter(line -> count(line, separator) > 0).count();
            long times = lines.stream().mapToLong(line -> count(line, separator)).sum();
            long weight = with * 10_000 + Math.min(times, 9_999);
            if (with > 0 && weight > most) {
                best = separator;
                most = weight;
            }
        }
        return best;
    }

    private static long count(String line, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.charAt(i) == separator) {
                count++;
            }
        }
        return count;
    }
}
