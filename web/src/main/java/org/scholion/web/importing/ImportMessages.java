package org.scholion.web.importing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of an import say; in Russian in {@code messages/imports_ru.properties}. */
@MessageBundle("imports")
public interface ImportMessages {

    @Message("Import an article")
    String title();

    @Message("Import a corrected edition")
    String titleCorrected();

    @Message("It is meant to correct:")
    String corrects();

    @Message(
            "Choose the file that holds the article. The portal reads it and shows you what it"
                    + " found; nothing is kept, and nobody else sees anything, before you say so.")
    String what();

    @Message("The file")
    String file();

    @Message("Drop a file here, or choose one")
    String drop();

    @Message(
            "One article as Markdown in UTF-8, as converters make it of a PDF; at most {megabytes}"
                    + " MB. A PDF or a word processor's file must be converted first.")
    String limits(int megabytes);

    @Message("Read this file")
    String send();

    @Message(
            "{#switch refusal}{#case NO_FILE}No file was chosen. Choose one and send the form"
                    + " again.{#case EMPTY}The file is empty: it has no bytes. An article as UTF-8"
                    + " text is expected.{#case TOO_LARGE}The file is too large: at most"
                    + " {megabytes} MB are allowed.{#case BUSY}Another file of yours is being read"
                    + " right now. Wait until that is done, then send this one again.{#case"
                    + " TOO_MANY}{most} files of yours wait for your decision; that is as many as"
                    + " there may be. Keep or discard one of them first.{#case CROWDED}Many files"
                    + " are being read at this moment. Send yours again in a minute.{#case"
                    + " NOT_YOURS}The article that this file should correct is not there, or is not"
                    + " yours to correct.{/switch}")
    String refusal(Refusal refusal, int megabytes, int most);

    @Message("The file has more than {megabytes} MB and was not sent.")
    String tooLargeToSend(int megabytes);

    @Message("Waiting for your decision")
    String waiting();

    @Message("{kilobytes} kB, uploaded {day}; forgotten after {until}")
    String waitingLine(int kilobytes, String day, String until);

    @Message("is no article")
    String notAnArticle();

    @Message("Reading the file")
    String working();

    @Message(
            "{file} is being read. This takes a few seconds; you can leave this page and come"
                    + " back.")
    String workingOn(String file);

    @Message("{file} waits for its turn: other files are being read first.")
    String queued(String file);

    @Message("Look whether it is done")
    String lookAgain();

    @Message("This file was not read")
    String refusedTitle();

    @Message("Line {line}, column {column}")
    String at(int line, int column);

    @Message("Nothing of it is kept. Correct the file, then")
    String refusedThen();

    @Message("choose it again")
    String chooseAgain();

    @Message("What was found in {file}")
    String reportTitle(String file);

    @Message(
            "Only you see this. Nothing is kept yet; without a decision it is forgotten after"
                    + " {until}.")
    String notKept(String until);

    @Message("Title")
    String articleTitle();

    @Message("Authors")
    String authors();

    @Message("No authors were found.")
    String noAuthors();

    @Message("DOI")
    String doi();

    @Message("Found")
    String found();

    @Message("{n} {n.english('section', 'sections')}")
    String sections(int n);

    @Message("{n} {n.english('paragraph', 'paragraphs')}")
    String paragraphs(int n);

    @Message("{n} {n.english('note', 'notes')}")
    String notes(int n);

    @Message("{n} {n.english('reference', 'references')}")
    String references(int n);

    @Message("{n} {n.english('citation', 'citations')}")
    String citations(int n);

    @Message("{n} suggested {n.english('claim', 'claims')}")
    String claims(int n);

    @Message("{n} {n.english('finding', 'findings')} about sources")
    String findings(int n);

    @Message("What the importer remarked")
    String problems();

    @Message("Nothing was doubtful.")
    String noProblems();

    @Message("{#if error}Error{#else}Remark{/if}, line {line}")
    String problemAt(boolean error, int line);

    @Message("Left over")
    String leftOver();

    @Message("Every line of the file found its place.")
    String noLeftOver();

    @Message("{n} {n.english('line', 'lines')} of the file found no place in the article:")
    String leftOverLines(int n);

    @Message("Line {n}")
    String line(int n);

    @Message("A look at the text")
    String look();

    @Message("The rest of the text")
    String rest();

    @Message("What shall become of it?")
    String decision();

    @Message("You have kept exactly this file already:")
    String keptBefore();

    @Message("Exactly this file is in the portal already:")
    String knownAlready();

    @Message("An article of its own, which only you and the courses you share it with can read")
    String asNew();

    @Message("Edition {number} of")
    String asEdition(int number);

    @Message("which everybody can read")
    String openToAll();

    @Message("which only its courses can read")
    String onlyCourses();

    @Message(
            "Decisions about its claims are carried over, and readings keep the edition they have.")
    String carriedOver();

    @Message("Keep")
    String keep();

    @Message("Discard")
    String discard();
}
