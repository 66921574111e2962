package org.scholion.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Affiliation;
import org.scholion.domain.article.Author;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Licence;
import org.scholion.domain.article.LocalText;
import org.scholion.domain.article.PrintedName;
import org.scholion.domain.article.Publication;
import org.scholion.domain.article.Statement;
import org.scholion.importer.parsed.FrontMatter;
import org.scholion.importer.parsed.ParsedArticle;
import org.scholion.importer.parsed.ParsedAuthor;

/**
 * Fills an edition with what stands before the text: titles, journal, dates, authors, statements.
 */
final class FrontMatterMaker {

    private final Edition edition;

    FrontMatterMaker(Edition edition) {
        this.edition = edition;
    }

    void make(ParsedArticle parsed) {
        FrontMatter front = parsed.frontMatter();
        edition.identify(front.doi(), front.edn(), front.type());
        edition.publishedIn(publication(front.container(), front.dates()));
        edition.licensedUnder(new Licence(front.licence().text(), front.licence().url()));
        texts(LocalText.Kind.TITLE, front.titles());
        texts(LocalText.Kind.SUBTITLE, front.subtitles());
        texts(LocalText.Kind.ABSTRACT, front.abstracts());
        front.keywords()
                .forEach(
                        (language, words) ->
                                words.forEach(w -> text(LocalText.Kind.KEYWORD, language, w)));
        texts(LocalText.Kind.CONTAINER, front.container().titles());
        parsed.statements()
                .forEach(
                        s ->
                                edition.add(
                                        new Statement(
                                                Statement.Kind.valueOf(s.kind().name()),
                                                s.language(),
                                                s.label(),
                                                s.text(),
                                                s.lines())));
        authors(parsed);
    }

    private static Publication publication(
            FrontMatter.Container container, FrontMatter.Dates dates) {
        return new Publication(
                        container.issn(), container.volume(), container.issue(), container.year())
                .onPages(container.firstPage(), container.lastPage())
                .dated(dates.received(), dates.revised(), dates.accepted(), dates.published());
    }

    private void texts(LocalText.Kind kind, Map<String, String> byLanguage) {
        byLanguage.forEach((language, text) -> text(kind, language, text));
    }

    private void text(LocalText.Kind kind, String language, String text) {
        edition.add(new LocalText(kind, language, text));
    }

    private void authors(ParsedArticle parsed) {
        Map<String, Affiliation> byLabel = new LinkedHashMap<>();
        parsed.affiliations()
                .forEach(
                        a -> {
                            Affiliation affiliation = new Affiliation(a.label(), names(a.names()));
                            byLabel.putIfAbsent(a.label(), affiliation);
                            edition.add(affiliation);
                        });
        for (ParsedAuthor one : parsed.authors()) {
            Author author = new Author(one.ids().orcid(), one.ids().spin());
            Authorship authorship =
                    new Authorship(author, one.family(), one.given(), names(one.names()));
            authorship.describe(
                    one.patronymic(),
                    one.post().degree(),
                    one.post().rank(),
                    one.post().position());
            authorship.reachAt(one.ids().email(), one.corresponding());
            authorship.workAt(
                    one.affiliations().stream()
                            .filter(byLabel::containsKey)
                            .map(byLabel::get)
                            .toList());
            edition.add(authorship);
        }
    }

    private static List<PrintedName> names(Map<String, String> byLanguage) {
        List<PrintedName> names = new ArrayList<>();
        byLanguage.forEach((language, name) -> names.add(new PrintedName(language, name)));
        return names;
    }
}
