package org.scholion.importer.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Affiliation;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.LocalText;
import org.scholion.domain.article.Publication;

/** The keys {@code article}, {@code authors} and {@code affiliations}. */
final class FrontMatterJson {

    private FrontMatterJson() {}

    static Json article(Edition edition) {
        Publication publication = edition.publication;
        return new Json()
                .put("doi", edition.doi)
                .put("edn", edition.edn)
                .put("type", edition.type)
                .put("language", edition.language)
                .put("titles", texts(edition, LocalText.Kind.TITLE))
                .put("subtitles", texts(edition, LocalText.Kind.SUBTITLE))
                .put("abstracts", texts(edition, LocalText.Kind.ABSTRACT))
                .put("keywords", keywords(edition))
                .put("container", container(edition, publication))
                .put("dates", dates(publication))
                .put(
                        "licence",
                        new Json()
                                .put("text", edition.licence.text)
                                .put("url", edition.licence.url));
    }

    private static Map<String, String> texts(Edition edition, LocalText.Kind kind) {
        return Json.byLanguage(edition.texts(kind), t -> t.language, t -> t.text);
    }

    private static Map<String, List<String>> keywords(Edition edition) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        edition.texts(LocalText.Kind.KEYWORD)
                .forEach(
                        t -> words.computeIfAbsent(t.language, l -> new ArrayList<>()).add(t.text));
        return words;
    }

    private static Json container(Edition edition, Publication publication) {
        return new Json()
                .put("titles", texts(edition, LocalText.Kind.CONTAINER))
                .put("issn", publication.issn)
                .put("volume", publication.volume)
                .put("issue", publication.issue)
                .put("firstPage", publication.firstPage)
                .put("lastPage", publication.lastPage)
                .put("year", publication.year);
    }

    private static Json dates(Publication publication) {
        return new Json()
                .put("received", publication.received)
                .put("revised", publication.revised)
                .put("accepted", publication.accepted)
                .put("published", publication.published);
    }

    static List<Json> authors(Edition edition) {
        return edition.authorships().stream().map(FrontMatterJson::author).toList();
    }

    private static Json author(Authorship authorship) {
        return new Json()
                .put("order", authorship.position)
                .put("family", authorship.family)
                .put("given", authorship.given)
                .put("patronymic", authorship.patronymic)
                .put("names", Json.byLanguage(authorship.names(), n -> n.language, n -> n.name))
                .put("affiliations", authorship.affiliations().stream().map(a -> a.label).toList())
                .put("orcid", authorship.author.orcid)
                .put("spin", authorship.author.spin)
                .put("email", authorship.email)
                .put("degree", authorship.degree)
                .put("rank", authorship.rank)
                .put("position", authorship.post)
                .put("corresponding", authorship.corresponding);
    }

    static List<Json> affiliations(Edition edition) {
        return edition.affiliations().stream().map(FrontMatterJson::affiliation).toList();
    }

    private static Json affiliation(Affiliation affiliation) {
        return new Json()
                .put("label", affiliation.label)
                .put("names", Json.byLanguage(affiliation.names(), n -> n.language, n -> n.name));
    }
}
