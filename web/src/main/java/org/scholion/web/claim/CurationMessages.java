package org.scholion.web.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.domain.claim.ClaimChange;

/** What editors of claims read; in Russian in {@code messages/curation_ru.properties}. */
@MessageBundle("curation")
public interface CurationMessages {

    @Message("Confirm")
    String confirm();

    @Message("Dismiss")
    String dismiss();

    @Message("Take up again")
    String takeUp();

    @Message("Kinds")
    String kinds();

    @Message("Change")
    String change();

    @Message("Change this claim")
    String changeClaim();

    @Message("Add a claim")
    String add();

    @Message("Add the claim")
    String addThis();

    @Message("Add a claim from paragraph {n}")
    String addFrom(int n);

    @Message("Take back")
    String undo();

    @Message(
            "Take back the last decision ({#switch action}{#case CONFIRM}a claim confirmed{#case"
                    + " DISMISS}a claim dismissed{#case CHANGE_KINDS}kinds changed{#case"
                    + " MOVE_BORDERS}borders moved{#case SPLIT}a claim divided{#case MERGE}two"
                    + " claims made one{#case ADD}a claim added{#case LABEL}a label"
                    + " written{#case PLACE}a claim put in its place{/switch})")
    String undoLast(ClaimChange.Action action);

    @Message("Label")
    String label();

    @Message("A short name for this claim, at most {n} characters")
    String labelHint(int n);

    @Message("Keep")
    String keep();

    @Message("Borders")
    String borders();

    @Message("The claim begins with")
    String beginsWith();

    @Message("and ends with")
    String endsWith();

    @Message("Move the borders")
    String move();

    @Message("Select the words of the claim in the paragraph, or choose them from the lists.")
    String selectHint();

    @Message("Divide in two")
    String split();

    @Message("The second claim begins with")
    String secondBegins();

    @Message("Sentences")
    String sentences();

    @Message("Words")
    String words();

    @Message("This claim is a single word and cannot be divided.")
    String cannotSplit();

    @Message("Make one of two")
    String union();

    @Message("Join with the next claim")
    String joinNext();

    @Message("Join with the claim before")
    String joinPrevious();

    @Message("The paragraph has no other claim.")
    String nothingToJoin();

    @Message("Which paragraph does it stand in?")
    String whichParagraph();

    @Message("Which sentence is it?")
    String whichSentence();

    @Message("other borders, chosen below")
    String otherBorders();

    @Message("Back to the claims")
    String back();

    @Message("Shortcuts")
    String keys();

    @Message("Single-key shortcuts")
    String keysSwitch();

    @Message(
            "They are off until you switch them on; this browser remembers it. They work while a"
                    + " claim has the focus, never while you write. Every key has a button, too.")
    String keysAbout();

    @Message("next and previous claim")
    String keyMove();

    @Message("divide in two")
    String keySplit();

    @Message("join with the next claim")
    String keyJoin();

    @Message("borders")
    String keyBorders();

    @Message("label")
    String keyLabel();

    @Message("take back the last decision")
    String keyUndo();

    @Message("this list")
    String keyHelp();

    @Message(
            "{#switch action}{#case CONFIRM}Confirmed.{#case DISMISS}Dismissed.{#case"
                    + " CHANGE_KINDS}Kinds changed.{#case MOVE_BORDERS}Borders moved.{#case"
                    + " SPLIT}Divided in two.{#case MERGE}Made one of two.{#case ADD}Added.{#case"
                    + " LABEL}Label kept.{#case PLACE}Put in its place.{/switch}")
    String said(ClaimChange.Action action);

    @Message("Taken back.")
    String saidUndone();

    @Message("Changed meanwhile")
    String conflict();

    @Message("Somebody decided about this claim after you saw it. Nothing was done.")
    String conflictWhat();

    @Message("Somebody decided something after you saw the page. Nothing was done.")
    String conflictUndo();

    @Message("What you wanted")
    String wanted();

    @Message("How the claim stands now")
    String now();

    @Message("Do it all the same")
    String again();

    @Message("Leave it as it is")
    String leave();

    @Message(
            "{#switch action}{#case CONFIRM}to confirm it{#case DISMISS}to dismiss it{#case"
                    + " CHANGE_KINDS}to change its kinds{#case MOVE_BORDERS}to move its"
                    + " borders{#case SPLIT}to divide it{#case MERGE}to make one of two{#case"
                    + " ADD}to add it{#case LABEL}to label it{#case PLACE}to put it in its"
                    + " place{/switch}")
    String want(ClaimChange.Action action);

    @Message("Not possible")
    String refused();

    @Message(
            "{#switch action}{#case SPLIT}Both claims must have words: the second begins behind the"
                    + " first word of the claim and before its end.{#case MERGE}Only two claims of"
                    + " the same paragraph can become one.{#case LABEL}A label has at most {n}"
                    + " characters.{#case}A claim has at least one word: it begins before it ends,"
                    + " and both borders stand in the paragraph.{/switch} Nothing was done.")
    String refusedWhy(ClaimChange.Action action, int n);

    @Message("Back to where you were")
    String backThere();

    @Message("Without a place in this edition")
    String orphans();

    @Message(
            "{n} {n.english('claim', 'claims')} of earlier editions, about which people decided,"
                    + " {n.english('was', 'were')} not found again in this text. Put"
                    + " {n.english('it', 'each')} where its words are now, or dismiss"
                    + " {n.english('it', 'them')}.")
    String orphansWhat(int n);

    @Message("Edition {edition}")
    String inEdition(int edition);

    @Message("Edition {edition}, paragraph {n}")
    String inEditionAt(int edition, int n);

    @Message("The paragraph it stood in")
    String oldParagraph();

    @Message("Find its place")
    String findPlace();

    @Message("Put it here")
    String placeHere();

    @Message("Add a claim from this paragraph")
    String addHere();

    @Message("Add the selected words as a claim")
    String addSelected();
}
