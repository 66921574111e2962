package org.scholion.web.claim;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.domain.claim.Claim;
import org.scholion.domain.claim.ClaimChange;
import org.scholion.domain.claim.ClaimKind;

/** What the pages about claims say; in Russian in {@code messages/claims_ru.properties}. */
@MessageBundle("claims")
public interface ClaimMessages {

    @Message("en")
    String language();

    @Message("Claims")
    String claims();

    @Message("Claim")
    String claim();

    @Message(
            "What this article asserts, as the importer found it, with the sources the text offers"
                    + " beside each claim. The importer only suggests; people decide.")
    String what();

    @Message("{n} {n.english('claim', 'claims')}")
    String count(int n);

    @Message("{shown} of {n} {n.english('claim', 'claims')}")
    String shownOf(int shown, int n);

    @Message(
            "{n} more {n.english('claim', 'claims')} made in passing {n.english('is', 'are')} left"
                    + " out.")
    String inPassing(int n);

    @Message("Show {n.english('it', 'them')} too")
    String showInPassing(int n);

    @Message("No claim fits these choices.")
    String noneChosen();

    @Message("No claims were found in this article.")
    String none();

    @Message("Show all claims worth checking")
    String showAll();

    @Message("Previous claims")
    String previousPage();

    @Message("Further claims")
    String nextPage();

    @Message("Choose claims")
    String choose();

    @Message("Order")
    String order();

    @Message("as in the text")
    String inOrder();

    @Message("most worth checking first")
    String bySalience();

    @Message("Kind")
    String kindLabel();

    @Message("Section")
    String section();

    @Message("Source")
    String sourceLabel();

    @Message("given in the sentence")
    String withSource();

    @Message("none found in the sentence")
    String withoutSource();

    @Message("State")
    String stateLabel();

    @Message("Weight")
    String weightLabel();

    @Message("worth checking")
    String onlyWorth();

    @Message("all, also in passing")
    String allWeights();

    @Message("all")
    String any();

    @Message("all but dismissed")
    String anyState();

    @Message("Show")
    String show();

    @Message(
            "{#switch kind}{#case EMPIRICAL}empirical{#case CAUSAL}causal{#case"
                    + " PREDICTIVE}predictive{#case EVALUATIVE}evaluative{#case"
                    + " ATTRIBUTED}attributed{/switch}")
    String kind(ClaimKind kind);

    @Message(
            "{#switch kind}{#case EMPIRICAL}says how things are or were, and can be checked{#case"
                    + " CAUSAL}says that one thing brings about or hinders another{#case"
                    + " PREDICTIVE}says what will, may or must come{#case EVALUATIVE}says what"
                    + " should be, or how good or important something is{#case"
                    + " ATTRIBUTED}reports what somebody said or thinks{/switch}")
    String kindMeans(ClaimKind kind);

    @Message("no kind chosen")
    String noKind();

    @Message(
            "{#switch state}{#case SUGGESTED}suggested by the importer{#case"
                    + " CONFIRMED}confirmed{#case EDITED}edited{#case DISMISSED}dismissed{/switch}")
    String state(Claim.State state);

    @Message("added by hand")
    String byHand();

    @Message(
            "{#switch weight}{#case FIRST}worth checking first{#case WORTH}worth checking{#case"
                    + " PASSING}in passing{/switch}")
    String weight(Weight weight);

    @Message("Paragraph {n}")
    String paragraph(int n);

    @Message("In the text")
    String inText();

    @Message("Said by")
    String saidBy();

    @Message("{n.english('Figure', 'Figures')}")
    String figures(int n);

    @Message("{n.english('Source offered', 'Sources offered')}")
    String sources(int n);

    @Message("elsewhere in the same sentence")
    String elsewhere();

    @Message("The importer found no source in this sentence.")
    String noSource();

    @Message(
            "A later sentence of the paragraph gives {n.english('this one', 'these')}, perhaps for"
                    + " this claim too:")
    String inherited(int n);

    @Message("Note {number}")
    String note(String number);

    @Message("as the importer reads it, note {number}:")
    String readAs(String number);

    @Message("No entry of the bibliography was found for this citation.")
    String missing();

    @Message(
            "{#switch kind}{#case OWN_WORK}The authors’ own work{#case LAW}Law or treaty{#case"
                    + " STATISTICS}Statistics office{#case STUDY}Study{#case BOOK}Book{#case"
                    + " PRESS}Press{#case WEB_PAGE}Web page{#case OTHER}Other source{/switch}")
    String sourceKind(SourceKind kind);

    @Message("Show claims")
    String showInText();

    @Message("Hide claims")
    String hideInText();

    @Message("suggested by the importer")
    String suggested();

    @Message("looked at by people")
    String decided();

    @Message("About this claim")
    String sign();

    @Message("Close")
    String close();

    @Message("All about this claim")
    String more();

    @Message("All claims")
    String all();

    @Message("What people decided")
    String history();

    @Message("Nothing was decided yet.")
    String noHistory();

    @Message("taken back")
    String undone();

    @Message("Before")
    String before();

    @Message("After")
    String after();

    @Message("{#if by == 'local'}on this machine{#else}{by}{/if}")
    String by(String by);

    @Message(
            "{#switch action}{#case CONFIRM}confirmed{#case DISMISS}dismissed{#case"
                    + " CHANGE_KINDS}kinds changed{#case MOVE_BORDERS}borders moved{#case"
                    + " SPLIT}divided in two{#case MERGE}two made one{#case ADD}added{#case"
                    + " LABEL}label written{#case PLACE}put in its place{/switch}")
    String done(ClaimChange.Action action);
}
