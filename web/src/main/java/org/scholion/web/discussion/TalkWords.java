package org.scholion.web.discussion;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import org.scholion.web.language.InterfaceLanguage;

/** What is said of a talk, for code that is no template. */
public final class TalkWords {

    private TalkWords() {}

    public static TalkMessages in(InterfaceLanguage language) {
        return language == InterfaceLanguage.ENGLISH
                ? MessageBundles.get(TalkMessages.class)
                : MessageBundles.get(TalkMessages.class, Localized.Literal.of(language.tag));
    }
}
