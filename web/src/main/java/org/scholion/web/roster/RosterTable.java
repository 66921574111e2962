package org.scholion.web.roster;

import java.util.List;
import java.util.Set;

/**
 * What a list says.
 *
 * @param separator between its cells
 * @param headed whether its first line names the columns
 * @param ignored headings that nothing is known of
 * @param empty how many lines have nothing in them
 */
record RosterTable(
        char separator,
        boolean headed,
        Set<RosterColumn> columns,
        List<String> ignored,
        List<RosterLine> lines,
        int empty) {}
