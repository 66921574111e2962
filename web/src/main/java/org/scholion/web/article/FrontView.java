package org.scholion.web.article;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.LocalText;
import org.scholion.domain.article.Problem;
import org.scholion.domain.article.Statement;

/**
 * What the page about an article shows beside its masthead.
 *
 * @param fronts titles, abstracts and key words, one for each language, that of the text first
 * @param journals the journal's name in each language
 * @param citations "For citation" as printed, one for each language
 * @param statements the other declarations
 * @param licence null where none was printed
 */
public record FrontView(
        List<Front> fronts,
        List<Local> journals,
        List<Statement> citations,
        List<Statement> statements,
        LicenceView licence,
        Suggested suggested,
        Origin origin) {

    /** The front matter in one language; abstract null where none was printed. */
    public record Front(
            String language,
            String title,
            String subtitle,
            String summary,
            List<String> keywords) {}

    /** Where the edition comes from and what the importer remarked. */
    public record Origin(
            int number,
            String file,
            String format,
            Instant imported,
            List<Problem> problems,
            int unplaced) {}

    static FrontView of(Edition edition, Masthead masthead) {
        return new FrontView(
                languages(edition).map(language -> front(edition, language)).toList(),
                Local.texts(edition.texts(LocalText.Kind.CONTAINER)),
                statements(edition, true),
                statements(edition, false),
                LicenceView.of(edition.licence),
                Suggested.of(masthead),
                new Origin(
                        edition.number,
                        edition.fileName,
                        edition.format,
                        edition.importedAt,
                        List.copyOf(edition.problems()),
                        edition.unplaced().size()));
    }

    private static Stream<String> languages(Edition edition) {
        Stream<String> printed =
                Stream.of(LocalText.Kind.TITLE, LocalText.Kind.ABSTRACT, LocalText.Kind.KEYWORD)
                        .flatMap(kind -> edition.texts(kind).stream())
                        .map(text -> text.language);
        return Stream.concat(Stream.of(edition.language), printed).distinct();
    }

    private static Front front(Edition edition, String language) {
        return new Front(
                language,
                edition.text(LocalText.Kind.TITLE, language).orElse(null),
                edition.text(LocalText.Kind.SUBTITLE, language).orElse(null),
                edition.text(LocalText.Kind.ABSTRACT, language).orElse(null),
                edition.texts(LocalText.Kind.KEYWORD).stream()
                        .filter(text -> text.language.equals(language))
                        .map(text -> text.text)
                        .toList());
    }

    private static List<Statement> statements(Edition edition, boolean citation) {
        return edition.statements().stream()
                .filter(s -> (s.kind == Statement.Kind.CITATION) == citation)
                .toList();
    }

    /** Those that have an abstract or key words, for the columns side by side. */
    public List<Front> summaries() {
        return fronts.stream()
                .filter(front -> front.summary != null || !front.keywords.isEmpty())
                .toList();
    }

    /** The front matter in this language, if there is any. */
    public List<Front> summariesIn(String language) {
        return fronts.stream().filter(front -> front.language.equals(language)).toList();
    }

    /** The titles in other languages than that of the text. */
    public List<Front> otherTitles() {
        return fronts.stream().skip(1).filter(front -> front.title != null).toList();
    }
}
