package org.scholion.web.reading;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the reading page says; in Russian in {@code messages/reading_ru.properties}. */
@MessageBundle("reading")
public interface ReadingMessages {

    @Message("Skip to the text")
    String skipToText();

    @Message("Skip to the outline")
    String skipToOutline();

    @Message("Outline")
    String outline();

    @Message("Abstract")
    String summary();

    @Message("Paragraph {n}")
    String paragraph(int n);

    @Message("Link to this section: {title}")
    String sectionLink(String title);

    @Message("Table")
    String table();

    @Message("Formula")
    String formula();

    @Message("Code")
    String code();

    @Message("The picture itself is not part of the imported file.")
    String noPicture();
}
