package org.scholion.importer.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** {@code Received / Поступила в редакцию: 30.10.2023}, one date or several in a line. */
final class HistoryRule implements FrontRule {

    private static final Set<String> KINDS = Set.of("received", "revised", "accepted", "published");
    private static final int LONGEST = 400;

    @Override
    public boolean take(FrontLine line, FrontDraft draft) {
        String rest = line.plain();
        if (rest.length() > LONGEST) {
            return false;
        }
        Labels.Found history = Labels.at(rest);
        if (history != null && history.is("history")) {
            rest = rest.substring(history.end());
        }
        Map<String, String> dates = new LinkedHashMap<>();
        while (!rest.isBlank()) {
            Labels.Found label = Labels.at(rest);
            if (label == null || !KINDS.contains(label.kind())) {
                return false;
            }
            rest = rest.substring(label.end()).strip();
            String date = PrintedDate.at(rest);
            if (date == null) {
                return false;
            }
            dates.putIfAbsent(label.kind(), date);
            rest = afterDate(rest);
        }
        dates.forEach(draft.dates::putIfAbsent);
        return !dates.isEmpty();
    }

    /** What follows a date: the next label, if the line goes on. */
    private static String afterDate(String text) {
        int year = 0;
        int at = 0;
        while (at < text.length() && (year < 4 || Character.isDigit(text.charAt(at)))) {
            year = Character.isDigit(text.charAt(at)) ? year + 1 : 0;
            at++;
        }
        // An ISO date begins with its year.
        while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.substring(at).replaceFirst("^\\s*(?:г\\.?)?[\\s.,;|/]*", "");
    }
}
