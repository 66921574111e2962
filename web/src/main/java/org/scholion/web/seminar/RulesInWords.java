package org.scholion.web.seminar;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.scholion.domain.course.Reading;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.layout.PortalTime;

/** Says in a language what holds in a reading now. */
@ApplicationScoped
public class RulesInWords {

    private final PortalTime time;
    private final Clock clock;

    RulesInWords(PortalTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    /**
     * @param reading with its course and set of groups loaded
     */
    public ReadingRules of(Reading reading, InterfaceLanguage language) {
        return ReadingRules.of(reading, words(language), time, language.locale, clock.instant());
    }

    static RuleMessages words(InterfaceLanguage language) {
        return language == InterfaceLanguage.ENGLISH
                ? MessageBundles.get(RuleMessages.class)
                : MessageBundles.get(RuleMessages.class, Localized.Literal.of(language.tag));
    }
}
