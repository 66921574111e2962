package org.scholion.web.seminar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Phase;

/** What the pages of readings say; in Russian in {@code messages/seminar_ru.properties}. */
@MessageBundle("seminar")
public interface SeminarMessages {

    @Message("New reading")
    String newReading();

    @Message("Settings")
    String settings();

    @Message("Settings of the reading")
    String settingsOf();

    @Message("To the reading")
    String toReading();

    @Message(
            "{#switch phase}{#case DRAFT}Draft{#case AHEAD}Ahead{#case OPEN}Open{#case"
                    + " CLOSED}Closed{/switch}")
    String phase(Phase phase);

    @Message("Archived")
    String archived();

    @Message("What holds in this reading")
    String rules();

    @Message("Instructions")
    String instructions();

    @Message("Questions to read with")
    String prompts();

    @Message("Paragraph {n}")
    String paragraph(int n);

    @Message("To the place")
    String toPlace();

    @Message("Skip to the text")
    String skipToText();

    @Message("Article and edition")
    String edition();

    @Message("Choose an edition")
    String chooseEdition();

    @Message("Edition {n}, imported {day}{#if newest} (the newest){/if}")
    String editionOf(int n, String day, boolean newest);

    @Message("There is no article that you may read.")
    String noArticles();

    @Message("Import one")
    String importOne();

    @Message("The article is shared with the course when the reading is made.")
    String sharesIt();

    @Message("Title")
    String title();

    @Message("What the course calls this reading.")
    String titleHint();

    @Message("Markdown; up to {n} characters. Empty for none.")
    String markdownHint(int n);

    @Message("Time")
    String time();

    @Message("Opens")
    String opens();

    @Message("Empty: as soon as it is published")
    String opensHint();

    @Message("Closes")
    String closes();

    @Message("Empty: never")
    String closesHint();

    @Message("All times on this page are in the time of this portal: {zone}.")
    String zone(String zone);

    @Message("When students see what other students wrote")
    String peers();

    @Message(
            "{#switch peers}{#case OPEN}At once{#case AFTER_OWN}After they have written some"
                    + " annotations of their own{#case WHEN_REVEALED}When I reveal it{/switch}")
    String peersShown(PeersShown peers);

    @Message("How many of their own (1 to {most})")
    String own(int most);

    @Message("Names and groups")
    String namesAndGroups();

    @Message("Students do not see each other's names (you do)")
    String anonymous();

    @Message("Groups")
    String groups();

    @Message("no groups")
    String noGroups();

    @Message("Students see only what their own group wrote")
    String apart();

    @Message("What is expected of each student")
    String expected();

    @Message("Annotations")
    String annotations();

    @Message("Replies")
    String replies();

    @Message("By")
    String due();

    @Message("Numbers from 0 to {most}; empty for none. The time may be left empty.")
    String expectedHint(int most);

    @Message("Make the reading as a draft")
    String make();

    @Message("Save")
    String save();

    @Message(
            "{#switch wrong}{#case NO_TITLE}A reading needs a title.{#case TITLE_TOO_LONG}The title"
                + " is too long; up to 300 characters are allowed.{#case INSTRUCTIONS_TOO_LONG}The"
                + " instructions are too long; up to 20,000 characters are allowed.{#case"
                + " NO_EDITION}Choose an edition of an article that you may read.{#case"
                + " NO_TIME}This is no date with a time; write it like 2026-11-24T18:00.{#case"
                + " CLOSES_BEFORE_IT_OPENS}It must close later than it opens.{#case"
                + " NOT_ONE_OF_THESE}Choose one of those offered.{#case OWN_OUT_OF_RANGE}How many"
                + " annotations? 1 to 50 are allowed.{#case NUMBER_OUT_OF_RANGE}A whole number from"
                + " 0 to 100 is allowed.{#case APART_WITHOUT_GROUPS}Choose the groups that are"
                + " apart.{#case DUE_WITHOUT_WORK}A time without anything that is expected: say how"
                + " many annotations or replies, or leave the time empty.{#case TAGS_TOO_LONG}These"
                + " tags are too long: 40 characters each and 2,000 in all are allowed.{#case"
                + " ONLY_TAGS_WITHOUT_TAGS}There is no tag in the list: write some, or let members"
                + " tag as they like.{/switch}")
    String wrong(Wrong wrong);

    @Message("This was not saved: see below what is wrong.")
    String notSaved();

    @Message("Somebody else changed this reading while you did")
    String conflict();

    @Message(
            "Nothing of yours is saved yet. Here is what differs. The form below has what you"
                + " wrote, and what the other changed where you changed nothing. Change it as you"
                + " like and save it, or take what is stored.")
    String conflictWhat();

    @Message("Field")
    String field();

    @Message("What you sent")
    String yours();

    @Message("What is stored now")
    String theirs();

    @Message("Both of you changed it")
    String bothChanged();

    @Message("Take what is stored")
    String takeTheirs();

    @Message("nothing")
    String nothing();

    @Message("yes")
    String yes();

    @Message("no")
    String no();

    @Message(
            "{#switch field}{#case TITLE}Title{#case INSTRUCTIONS}Instructions{#case"
                + " EDITION}Edition{#case OPENS}Opens{#case CLOSES}Closes{#case PEERS}When students"
                + " see what others wrote{#case OWN}How many of their own{#case ANONYMOUS}Without"
                + " names{#case GROUPS}Groups{#case APART}Groups apart{#case"
                + " ANNOTATIONS}Annotations expected{#case REPLIES}Replies expected{#case DUE}By"
                + " when{#case TAGS}Tags{#case ONLY_TAGS}No other tags{#case PRESENCE}Show who is"
                + " here{/switch}")
    String fieldName(Field field);

    @Message("Talk")
    String talk();

    @Message("Tags to choose from")
    String tags();

    @Message("With commas between them. Empty: everybody tags as they like.")
    String tagsHint();

    @Message("Only these tags may be used")
    String onlyTags();

    @Message("Members see who has the reading open now")
    String presence();

    @Message("State")
    String state();

    @Message("Publish")
    String publish();

    @Message("Students see it from then on, and can open it when its time has come.")
    String publishHint();

    @Message("Withdraw to a draft")
    String withdraw();

    @Message("Reveal what students wrote")
    String reveal();

    @Message("Hide it again")
    String conceal();

    @Message("Earlier in the course")
    String earlier();

    @Message("Later in the course")
    String later();

    @Message("edition {n}")
    String editionNumber(int n);

    @Message("There is a newer edition: {n}.")
    String outdated(int n);

    @Message("Move this reading to edition {n}")
    String giveNewest(int n);

    @Message(
            "What was written stays with its words as far as they are in the new text; the rest is"
                    + " kept, says so, and can be placed by hand.")
    String carriedTalk();

    @Message("The reading has no questions yet.")
    String noPrompts();

    @Message("A new question")
    String newPrompt();

    @Message("Question")
    String question();

    @Message("About paragraph")
    String aboutParagraph();

    @Message("Its number; empty for the whole article.")
    String aboutHint();

    @Message("Add the question")
    String addPrompt();

    @Message("Change this question")
    String changePrompt();

    @Message("Remove")
    String remove();

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message(
            "{#switch refusal}{#case EMPTY}A question needs words.{#case TOO_LONG}The question is"
                + " too long; up to 4,000 characters are allowed.{#case NO_SUCH_PARAGRAPH}The text"
                + " has no paragraph with this number.{#case CHANGED}Somebody else changed or"
                + " removed this question meanwhile. What you wrote stands below as a new"
                + " one.{#case TOO_MANY}A reading has 50 questions at most.{/switch}")
    String refusal(Prompts.Refusal refusal);
}
