package org.scholion.importer.parsed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an article says of itself before its text. Maps go from BCP 47 language to text, in the
 * order printed; dates are ISO 8601, as precise as printed; what was not printed is null or empty.
 *
 * @param language the language the text is in
 * @param type what kind of article it calls itself: {@code Research article}
 */
public record FrontMatter(
        String language,
        String type,
        String doi,
        String edn,
        Map<String, String> titles,
        Map<String, String> subtitles,
        Map<String, String> abstracts,
        Map<String, List<String>> keywords,
        Container container,
        Dates dates,
        Licence licence) {

    public FrontMatter {
        titles = inOrder(titles);
        subtitles = inOrder(subtitles);
        abstracts = inOrder(abstracts);
        keywords = inOrder(keywords);
    }

    /** The journal and the place in it. */
    public record Container(
            Map<String, String> titles,
            String issn,
            String volume,
            String issue,
            String firstPage,
            String lastPage,
            Integer year) {
        public Container {
            titles = inOrder(titles);
        }
    }

    public record Dates(String received, String revised, String accepted, String published) {}

    /** The licence as printed in words and as linked; the two need not agree. */
    public record Licence(String text, String url) {}

    private static <V> Map<String, V> inOrder(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
