package org.scholion.web.discussion;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.domain.discussion.Audience;
import org.scholion.domain.discussion.TargetKind;

/** What pages say about a talk; in Russian in {@code messages/talk_ru.properties}. */
@MessageBundle("talk")
public interface TalkMessages {

    @Message("{n} {#if n == 1}comment{#else}comments{/if} on this passage")
    String sign(int n);

    @Message("Student {n}")
    String student(int n);

    @Message("teaches")
    String staff();

    @Message(
            "{#switch kind}{#case COMMENT}Comment{#case QUESTION}Question{#case"
                    + " HIGHLIGHT}Highlight{#case GLOSS}Gloss{#case GARBLED}Garbled text{/switch}")
    String kind(AnnotationKind kind);

    @Message(
            "{#switch style}{#case 'question'}Question{#case 'highlight'}Highlight{#case"
                    + " 'gloss'}Gloss{#case 'garbled'}Garbled{#case"
                    + " 'private'}Private{#case}Comment{/switch}")
    String style(String style);

    @Message(
            "{#switch audience}{#case ONLY_ME}Only me{#case STAFF}Those who teach{#case GROUP}My"
                    + " group{#case READING}Everybody in the reading{/switch}")
    String audience(Audience audience);

    @Message(
            "{#switch audience}{#case ONLY_ME}seen by you alone{#case STAFF}for those who"
                    + " teach{#case GROUP}for one group{#case READING}for everybody{/switch}")
    String audienceOf(Audience audience);

    @Message(
            "{#switch kind}{#case ARTICLE}About the whole article{#case SECTION}About a"
                + " section{#case BLOCK}{#if number}About paragraph {number}{#else}About this part"
                + " of the text{/if}{#case RANGE}{#if number}About words in paragraph"
                + " {number}{#else}About these words{/if}{#case CLAIM}{#if number}About a claim in"
                + " paragraph {number}{#else}About a claim{/if}{#case NOTE}About note"
                + " {number}{#case REFERENCE}About a reference{/switch}")
    String target(TargetKind kind, String number);

    @Message(
            "{#if target.startsWith('article')}Threads on the whole article{#else if"
                    + " target.startsWith('section')}Threads on this section{#else if"
                    + " target.startsWith('note')}Threads on note {number}{#else if"
                    + " target.startsWith('reference')}Threads on this reference{#else if"
                    + " number}Threads on paragraph {number}{#else}Threads on this part of the"
                    + " text{/if}")
    String threadsOn(String target, String number);

    @Message(
            "{#if target.startsWith('article')}Comment on the whole article{#else if"
                    + " target.startsWith('section')}Comment on this section{#else if"
                    + " target.startsWith('note')}Comment on note {number}{#else if"
                    + " target.startsWith('reference')}Comment on this reference{#else if"
                    + " number}Comment on paragraph {number}{#else}Comment on this part of the"
                    + " text{/if}")
    String writeOn(String target, String number);

    @Message("Comment")
    String write();

    @Message("{n} more")
    String more(int n);

    @Message("{n} in this thread")
    String inThread(int n);

    @Message("new")
    String fresh();

    @Message("Taken back by its author")
    String deleted();

    @Message("edited")
    String edited();

    @Message("Draft, seen by you alone")
    String draft();

    @Message("Pinned")
    String pinned();

    @Message("Hidden by those who teach")
    String hidden();

    @Message("{n} {#if n == 1}flag{#else}flags{/if}")
    String flags(int n);

    @Message("in reply to")
    String inReplyTo();

    @Message("Tags")
    String tags();

    @Message("Answered.")
    String answered();

    @Message("To the answer")
    String toAnswer();

    @Message("Outcome:")
    String outcome();

    @Message("Outcome")
    String outcomeLabel();

    @Message("Reply")
    String reply();

    @Message("Thanks")
    String thanks();

    @Message("Me too")
    String meToo();

    @Message("Publish")
    String publish();

    @Message("More")
    String moreTools();

    @Message("Edit")
    String edit();

    @Message("The question is open again")
    String reopen();

    @Message("Mark as answered")
    String answeredElsewhere();

    @Message("This answers the question")
    String thisAnswers();

    @Message("Pin")
    String pin();

    @Message("Unpin")
    String unpin();

    @Message("Save")
    String save();

    @Message("Flag")
    String flag();

    @Message("Hide")
    String hide();

    @Message("Show again")
    String showAgain();

    @Message("Delete")
    String delete();

    @Message("Thread")
    String thread();

    @Message("How this thread begins is not shown to you.")
    String beginningNotShown();

    @Message("Show {n} earlier")
    String left(int n);

    @Message("Your reply")
    String yourReply();

    @Message("Reply")
    String send();

    @Message("Save as draft")
    String saveDraft();

    @Message("Markdown works here.")
    String markdown();

    @Message("@ and a name speaks to somebody.")
    String mentionHint();

    @Message(
            "{#switch why}{#case 'EMPTY'}Nothing was written: write some words first.{#case"
                + " 'TOO_LONG'}This is longer than the 20,000 characters that one comment may have."
                + " Nothing was stored.{#case 'TOO_MANY_TAGS'}There are more than eight tags."
                + " Nothing was stored.{#case 'TAG_TOO_LONG'}A tag is longer than 40 characters."
                + " Nothing was stored.{#case 'TAG_NOT_LISTED'}This reading takes tags from its"
                + " list alone, and one of yours is not in it. Nothing was stored.{#case"
                + " 'NO_GROUP'}You are in no group of this reading, so choose another audience."
                + " Nothing was stored.{#case 'NOT_A_GLOSS'}Glosses are written by those who teach."
                + " Choose another kind; nothing was stored.{#case 'NO_SUCH_PLACE'}These words are"
                + " not in the text. Choose the place once more; what you wrote is still"
                + " here.{#case 'NO_ANSWER_HERE'}What you answer was deleted or hidden meanwhile."
                + " Your words were not stored and are still here.{#case 'AUDIENCE_STAYS'}There are"
                + " answers already, so it stays for whom it was. Nothing was stored.{#case"
                + " 'CHANGED'}This was changed since you opened it, perhaps by yourself in another"
                + " window. Your words were not stored and are still here: compare and save"
                + " again.{#case}This was not stored.{/switch}")
    String refused(String why);

    @Message("New comment")
    String newAnnotation();

    @Message("Edit")
    String editTitle();

    @Message("What is stored now")
    String storedNow();

    @Message("Choose sentences")
    String chooseSentences();

    @Message("First sentence")
    String firstSentence();

    @Message("Last sentence")
    String lastSentence();

    @Message("the whole paragraph")
    String wholeParagraph();

    @Message("Kind")
    String kindLabel();

    @Message("Words")
    String words();

    @Message("Preview")
    String preview();

    @Message("Who sees it")
    String audienceLabel();

    @Message("Separate tags with commas; only these are taken:")
    String tagsFixed();

    @Message("Separate tags with commas, {n} at most.")
    String tagsFree(int n);

    @Message("The talk beside the text")
    String bar();

    @Message(
            "{#switch tag}{#case 'all'}All{#case 'mine'}Mine{#case 'staff'}Teachers{#case"
                    + " 'unanswered'}Unanswered{#case 'fresh'}New{#case}None{/switch}")
    String show(String tag);

    @Message("The whole discussion")
    String discussion();

    @Message("Paragraph {n}")
    String paragraph(int n);

    @Message("Part of the text")
    String partOfText();

    @Message("One paragraph")
    String oneBlock();

    @Message("In the text")
    String inText();

    @Message("Claims of this paragraph")
    String claims();

    @Message("Discuss this claim")
    String aboutClaim();

    @Message("not in the text any more")
    String lost();

    @Message("This is not in the edition that is read now. So it read when it was written about.")
    String lostHint();

    @Message(
            "{#switch rule}{#case 'SAME_BLOCK_ALIKE'}The text was corrected here{#case"
                    + " 'EXACT_ELSEWHERE'}Found elsewhere in a newer edition{#case 'BY_HAND'}Placed"
                    + " by hand in a newer edition{#case}Found in a newer edition{/switch}")
    String carried(String rule);

    @Message("When it was written about it read:")
    String readBefore();

    @Message("Place it in the text")
    String place();

    @Message("Which paragraph is it about?")
    String whichParagraph();

    @Message("Choose")
    String choose();

    @Message("Another paragraph")
    String otherParagraph();

    @Message("Place it here")
    String placeHere();

    @Message("Find in the discussion")
    String filter();

    @Message("Words")
    String wordsWanted();

    @Message("any")
    String any();

    @Message("State")
    String stateLabel();

    @Message(
            "{#switch tag}{#case 'open'}Open questions{#case 'mine'}Mine{#case 'mentions'}Names"
                    + " me{#case 'fresh'}New{#case 'drafts'}My drafts{#case 'pinned'}Pinned{#case"
                    + " 'lost'}Not in the text any more{#case}Answered or settled{/switch}")
    String state(String tag);

    @Message("Person")
    String person();

    @Message("Tag")
    String tag();

    @Message("Order")
    String order();

    @Message("Newest first")
    String newestFirst();

    @Message("Find")
    String find();

    @Message("{n} {#if n == 1}thread{#else}threads{/if} found.")
    String found(int n);

    @Message("{n} {#if n == 1}thread{#else}threads{/if}")
    String threads(int n);

    @Message("Show all")
    String showAll();

    @Message("I have seen everything")
    String seenAll();

    @Message("No thread is like that.")
    String noneFound();

    @Message("Nothing has been said here yet.")
    String nothingSaid();

    @Message("Not answered yet")
    String unanswered();

    @Message("{n} {#if n == 1}reply{#else}replies{/if}")
    String replies(int n);

    @Message("{n} new")
    String newOnes(int n);

    @Message("Pages of the list")
    String pages();

    @Message("Previous")
    String previousPage();

    @Message("Next")
    String nextPage();

    @Message("Page {page} of {pages}")
    String pageOf(int page, int pages);

    @Message("Close")
    String close();

    @Message("With the selected words")
    String selected();

    @Message("Comment")
    String kindComment();

    @Message("Question")
    String kindQuestion();

    @Message("Highlight")
    String kindHighlight();

    @Message("Private note")
    String kindPrivate();

    @Message("What you wrote and did not send is back.")
    String kept();

    @Message("Discard it")
    String discard();

    @Message(
            "Not sent: there is no connection. Your words are kept; send them again when it is"
                    + " back.")
    String offline();

    @Message(
            "Not sent: you are not signed in any more. Your words are kept; sign in, come back and"
                    + " send them again.")
    String sessionEnded();

    @Message("Sign in in another window")
    String signIn();

    @Message("This was not done. Your words are kept; load the page again and send them once more.")
    String notDone();

    @Message("[n] new")
    String newsOne();

    @Message("[n] new")
    String newsFew();

    @Message("[n] new")
    String newsMany();

    @Message("No connection just now. What you write is kept.")
    String connectionLost();

    @Message("[n] person reads this now")
    String hereOne();

    @Message("[n] people read this now")
    String hereFew();

    @Message("[n] people read this now")
    String hereMany();

    @Message("Who sees it, tags")
    String moreChoices();

    @Message("Who is here now")
    String here();

    @Message("{n} {#if n == 1}person reads{#else}people read{/if} this now.")
    String readingNow(int n);
}
