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
                    + " written{/switch})")
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
                    + " LABEL}Label kept.{/switch}")
    String said(ClaimChange.Action action);

    @Message("Taken back.")
    String saidUndone();

    @Message("Changed meanwhile")
    String conflict();

    @Message("Somebody decided about this claim after you saw it. Nothing was done.")
    String conflictWhat();

    @Message("Somebody decided something after you saw the page. Nothing was taken back.")
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
                    + " ADD}to add it{#case LABEL}to label it{/switch}")
    String want(ClaimChange.Action action);
}
