package org.scholion.web.article;

import java.util.List;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.LocalText;
import org.scholion.domain.article.Publication;

/**
 * What stands over every page of an article.
 *
 * @param language BCP 47 tag of the text
 * @param title in the language of the text
 * @param journal in the language of the text; null where not printed
 * @param doi full address; null without one
 */
public record Masthead(
        String slug,
        String language,
        String title,
        String subtitle,
        List<AuthorView> authors,
        Local journal,
        Publication publication,
        String type,
        String bareDoi,
        String edn,
        String doi) {

    static Masthead of(Article article, Edition edition) {
        String language = edition.language;
        return new Masthead(
                article.slug,
                language,
                edition.title(),
                edition.text(LocalText.Kind.SUBTITLE, language).orElse(null),
                edition.authorships().stream().map(a -> AuthorView.of(a, language)).toList(),
                Local.best(Local.texts(edition.texts(LocalText.Kind.CONTAINER)), language),
                edition.publication == null
                        ? new Publication(null, null, null, null)
                        : edition.publication,
                edition.type,
                edition.doi,
                edition.edn,
                Doi.address(edition.doi));
    }

    /** The article's own address, to which {@code /text}, {@code /notes} ... are added. */
    public String address() {
        return "/articles/" + slug;
    }

    public String textAddress() {
        return address() + "/text";
    }

    /** {@code 181–191}; null where no page was printed. */
    public String pages() {
        String first = publication.firstPage;
        String last = publication.lastPage;
        return first == null || last == null || first.equals(last) ? first : first + "–" + last;
    }

    /** {@code 24(2)}; null where neither was printed. */
    public String volumeAndIssue() {
        String volume = publication.volume;
        String issue = publication.issue;
        return issue == null ? volume : (volume == null ? "" : volume) + "(" + issue + ")";
    }
}
