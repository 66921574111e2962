package org.scholion.web.article;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How to cite an article, composed from its parts in the manner of APA 7: {@code Lind, A., & Orlov,
 * P. (2024). Title. Journal, 24(2), 181–191. https://doi.org/...}; what is not known is left out.
 *
 * @param before what comes before the journal's name
 * @param journal set in italics; null where not known
 * @param after what follows it, without the DOI
 */
public record Suggested(String before, String journal, String after, String doi) {

    static Suggested of(Masthead article) {
        String journal = article.journal() == null ? null : article.journal().text();
        String numbers =
                java.util.stream.Stream.of(article.volumeAndIssue(), article.pages())
                        .filter(part -> part != null)
                        .map(part -> ", " + part)
                        .collect(Collectors.joining());
        return new Suggested(
                authors(article) + year(article) + sentence(article.title()),
                journal,
                journal == null ? "" : numbers + ".",
                article.doi());
    }

    private static String authors(Masthead article) {
        List<String> names =
                article.authors().stream().map(author -> author.person().withInitials()).toList();
        if (names.isEmpty()) {
            return "";
        }
        int last = names.size() - 1;
        return last == 0
                ? names.get(0) + " "
                : String.join(", ", names.subList(0, last)) + ", & " + names.get(last) + " ";
    }

    private static String year(Masthead article) {
        Integer year = article.publication().year;
        return year == null ? "" : "(" + year + "). ";
    }

    private static String sentence(String title) {
        return title.matches("(?s).*[.?!…]") ? title : title + ".";
    }
}
