package org.scholion.web.seminar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.scholion.domain.course.Reading;
import org.scholion.web.article.EditionView;
import org.scholion.web.article.EditionViews;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.markup.SafeMarkdown;

/** What stands above the text of a reading: what it asks, and its prompts. By two queries. */
@ApplicationScoped
public class ReadingSheets {

    public record Sheet(
            ReadingHead head,
            EditionView edition,
            ReadingRules rules,
            SafeMarkdown instructions,
            List<PromptView> prompts) {}

    private final Readings readings;
    private final RulesInWords rules;
    private final EditionViews editions;
    private final Clock clock;

    ReadingSheets(Readings readings, RulesInWords rules, EditionViews editions, Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * @param id of the reading
     */
    public Sheet of(long id, InterfaceLanguage language) {
        Reading reading = readings.whole(id);
        EditionView edition = editions.of(reading.edition.id);
        return new Sheet(
                ReadingHead.of(reading, edition, reading.phase(clock.instant())),
                edition,
                rules.of(reading, language),
                SafeMarkdown.of(reading.instructions),
                readings.prompts(id).stream().map(PromptView::of).toList());
    }
}
