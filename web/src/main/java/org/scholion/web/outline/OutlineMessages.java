package org.scholion.web.outline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the outline of claims says; in Russian in {@code messages/leaning_ru.properties}. */
@MessageBundle("leaning")
public interface OutlineMessages {

    @Message("What leans on what")
    String title();

    @Message(
            "Conclusions first, and below each the claims and sources it leans on, where the text"
                + " says so: by words such as “thus”, “all this shows”, “therefore” or “for"
                + " example”, which point to the sentences before them. The importer reads these"
                + " words; it does not judge whether a conclusion holds.")
    String what();

    @Message("{n} {n.english('claim', 'claims')} in all. The list is complete.")
    String count(int n);

    @Message("All claims")
    String allClaims();

    @Message("Picture")
    String picture();

    @Message("Conclusions")
    String conclusions();

    @Message("The text ties no claim to others by such words.")
    String noConclusions();

    @Message("Claims that the text ties to no conclusion")
    String others();

    @Message("Text before the first heading")
    String beforeHeadings();

    @Message("No claims were found in this article.")
    String none();

    @Message("says “{cue}”")
    String cue(String cue);

    @Message("leans on")
    String leansOn();

    @Message("{n.english('source', 'sources')}")
    String sources(int n);

    @Message(
            "no source in this sentence; {n.english('one is', 'some are')} inherited from a later"
                    + " sentence of the paragraph, perhaps for this claim too")
    String inherited(int n);

    @Message("No source found in this sentence.")
    String noSource();

    @Message("Note {number}")
    String note(String number);

    @Message("Reference")
    String reference();

    @Message("Paragraph {n}")
    String paragraph(int n);

    @Message("In the text")
    String inText();

    @Message("What the conclusions of this article lean on: {title}")
    String pictureTitle(String title);

    @Message(
            "{claims} {claims.english('claim', 'claims')} and {sources} {sources.english('source',"
                + " 'sources')}: conclusions on the left, with lines to what they lean on. The list"
                + " on the page says the same in words. Conclusions shown: {words}")
    String pictureWords(int claims, int sources, String words);

    @Message(
            "Here are {claims} {claims.english('claim', 'claims')} and {sources}"
                    + " {sources.english('source', 'sources')}, fifteen together at most: the"
                    + " conclusions with the most claims below them, of those claims the ones most"
                    + " worth checking, then their sources. Long texts are cut. The list has all.")
    String pictureShows(int claims, int sources);

    @Message("The picture as a file (SVG)")
    String pictureFile();
}
