package org.scholion.web.article;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about an article say; in Russian in {@code messages/article_ru.properties}. */
@MessageBundle("article")
public interface ArticleMessages {

    @Message("Articles")
    String articles();

    @Message("Scholion takes a scholarly article apart and lets a seminar read it together.")
    String whatScholionIs();

    @Message(
            "Every paragraph has a number, every note stands beside its line, every citation leads"
                    + " to its source and back.")
    String whatItDoes();

    @Message("There is no article here yet.")
    String noArticles();

    @Message("Older articles")
    String older();

    @Message("Read")
    String read();

    @Message("The article")
    String pages();

    @Message("About")
    String about();

    @Message("Text")
    String text();

    @Message("Notes")
    String notes();

    @Message("References")
    String references();

    @Message("Authors")
    String authors();

    @Message("{n} {n.english('note', 'notes')}")
    String noteCount(int n);

    @Message("{n} {n.english('reference', 'references')}")
    String referenceCount(int n);

    @Message("{n} {n.english('author', 'authors')}")
    String authorCount(int n);

    @Message("{n} {n.english('remark', 'remarks')}")
    String problemCount(int n);

    @Message("corresponding author")
    String corresponding();

    @Message("Affiliations")
    String affiliations();

    @Message("Degree")
    String degree();

    @Message("Rank")
    String rank();

    @Message("Post")
    String post();

    @Message("E-mail")
    String email();

    @Message("Abstract")
    String summary();

    @Message("Key words")
    String keywords();

    @Message("Outline")
    String outline();

    @Message("Publication")
    String publication();

    @Message("Journal")
    String journal();

    @Message("Volume")
    String volume();

    @Message("Issue")
    String issue();

    @Message("Pages")
    String pageRange();

    @Message("Year")
    String year();

    @Message("Received")
    String received();

    @Message("Revised")
    String revised();

    @Message("Accepted")
    String accepted();

    @Message("Published")
    String published();

    @Message("Licence")
    String licence();

    @Message("As printed")
    String asPrinted();

    @Message("As linked")
    String asLinked();

    @Message(
            "The words name {named}, the address leads to {linked}. Before you reuse the text, ask"
                    + " the publisher which one holds.")
    String licencesDiffer(String named, String linked);

    @Message("How to cite")
    String howToCite();

    @Message("As the article asks")
    String citePrinted();

    @Message("In the manner of APA 7, composed by Scholion")
    String citeComposed();

    @Message("Statements")
    String statements();

    @Message("This edition")
    String edition();

    @Message("Edition {n}")
    String editionNumber(int n);

    @Message("imported {date} from {file} ({format})")
    String imported(String date, String file, String format);

    @Message("{n} {n.english('line', 'lines')} of the file could not be placed.")
    String unplaced(int n);

    @Message("What the importer remarked")
    String problems();

    @Message("Line {line}, column {column}")
    String at(int line, int column);

    @Message("Note {number}")
    String note(String number);

    @Message("As the importer reads it: note {number}")
    String readAs(String number);

    @Message("The printed address holds letters of another script; the link leads to")
    String repaired();

    @Message("Back to the text")
    String backToText();

    @Message("Back to paragraph {n}")
    String backToParagraph(int n);

    @Message("Not cited in the text.")
    String notCited();

    @Message("No mark for it was found in the text.")
    String notMarked();

    @Message("This article has no notes.")
    String noNotes();

    @Message("This article has no references.")
    String noReferences();

    @Message("No authors were found.")
    String noAuthors();
}
