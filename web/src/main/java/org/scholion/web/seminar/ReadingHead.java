package org.scholion.web.seminar;

import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Phase;
import org.scholion.domain.course.Reading;
import org.scholion.web.article.EditionView;

/**
 * What the pages of a reading say about it.
 *
 * @param edition number of the edition that it gives
 * @param newest number of the newest edition of the article
 */
public record ReadingHead(
        String id,
        String title,
        String course,
        String courseTitle,
        String slug,
        String articleTitle,
        String articleLanguage,
        int edition,
        int newest,
        Phase phase,
        boolean archived,
        boolean awaitsReveal,
        boolean revealed) {

    /**
     * @param reading whole
     * @param edition the one that it gives
     */
    static ReadingHead of(Reading reading, EditionView edition, Phase phase) {
        return new ReadingHead(
                Ids.inAddress(reading.id),
                reading.title,
                Ids.inAddress(reading.course.id),
                reading.course.title,
                edition.masthead().slug(),
                edition.masthead().title(),
                edition.masthead().language(),
                reading.edition.number,
                reading.edition.article.current.number,
                phase,
                reading.course.isArchived(),
                reading.awaitsReveal(),
                reading.revealedAt != null);
    }

    public String address() {
        return "/readings/" + id;
    }

    public String courseAddress() {
        return "/courses/" + course;
    }

    public boolean isDraft() {
        return phase == Phase.DRAFT;
    }

    public boolean isOutdated() {
        return edition < newest;
    }
}
