package org.scholion.web.moderation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.domain.discussion.Flag;

/**
 * What is said about marks, flags and hiding; in Russian in {@code
 * messages/moderation_ru.properties}.
 */
@MessageBundle("moderation")
public interface ModerationMessages {

    @Message("This was not done")
    String notDone();

    @Message(
            "{#switch why}{#case CHANGED}This was deleted, hidden or changed meanwhile. Nothing was"
                + " done; look at the thread as it stands now.{#case OWN}This is your own comment:"
                + " others can do that, you cannot.{#case DRAFT}This is a draft, which nobody else"
                + " knows of. Publish it first.{#case NO_QUESTION}This thread asks nothing, or this"
                + " is not one of its replies. Only a question can be answered.{#case A_REPLY}Only"
                + " what begins a thread can be pinned or have an outcome; this is a reply.{#case"
                + " OUTCOME_TOO_LONG}An outcome is one line of 500 characters at most. Nothing was"
                + " stored; your words are below.{#case REMARK_TOO_LONG}A remark has 500 characters"
                + " at most. Nothing was sent; your words are still here.{#case NO_REASON}Choose a"
                + " reason first. Nothing was sent; your words are still here.{#case"
                + " REASON_TOO_LONG}A reason has 500 characters at most. Nothing was hidden; your"
                + " words are still here.{/switch}")
    String why(Why why);

    @Message("What you wrote")
    String typed();

    @Message("To the thread")
    String toThread();

    @Message("Flag for those who teach")
    String flagging();

    @Message(
            "Only those who teach this course see that you flagged it, and why. Who wrote it is not"
                    + " told.")
    String flagWho();

    @Message("Those who teach will look at it.")
    String raised();

    @Message("What is wrong with it?")
    String reasonAsked();

    @Message(
            "{#switch reason}{#case OFFENSIVE}It offends{#case OFF_TOPIC}It does not belong"
                + " here{#case SPAM}It advertises{#case PRIVATE}It tells something private about a"
                + " person{#case OTHER}Something else{/switch}")
    String reason(Flag.Reason reason);

    @Message("Remark (not needed)")
    String remark();

    @Message("Flag")
    String flag();

    @Message("Say it again")
    String flagAgain();

    @Message("Flags")
    String flags();

    @Message("Nothing waits for you here.")
    String noFlags();

    @Message("What members of this reading asked you to look at; students do not see this page.")
    String flagsHint();

    @Message("{n} {#if n == 1}comment waits{#else}comments wait{/if} for you.")
    String waiting(int n);

    @Message("{name}, {when}")
    String by(String name, String when);

    @Message("Nothing wrong with it")
    String settle();

    @Message("Hide")
    String hide();

    @Message("Hide a comment")
    String hiding();

    @Message(
            "Who wrote it and those who teach still see it, with your reason; all others do not. If"
                + " it begins a thread, what was answered is hidden with it. You can show it again."
                + " The log says that it was hidden.")
    String hidingHint();

    @Message("Reason, for who wrote it")
    String hidingReason();

    @Message("Hidden already")
    String alreadyHidden();

    @Message("Earlier versions")
    String history();

    @Message("First version, {when}")
    String firstVersion(String when);

    @Message("Changed, {when}")
    String laterVersion(String when);

    @Message("Taken back, {when}")
    String takenBack(String when);

    @Message("as it stands now")
    String current();

    @Message("Tags: {tags}")
    String tags(String tags);

    @Message("no words")
    String noWords();

    @Message("Kind: {kind}")
    String kind(String kind);

    @Message("It was never changed.")
    String neverChanged();

    @Message("Words that were taken out are struck through, words that were put in underlined.")
    String historyHint();
}
