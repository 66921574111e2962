package org.scholion.web.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.domain.audit.Finding;

/** What the audit page says; in Russian in {@code messages/audit_ru.properties}. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message("Source audit")
    String audit();

    @Message(
            "What does not seem to fit together in this article and its sources. The importer only"
                + " points; whether something is wrong, a person decides. Only those who may edit"
                + " the article sees this page.")
    String what();

    /** Shown where the page is in another language. */
    @Message("The findings themselves are worded in English.")
    String wordedInEnglish();

    @Message("{n} open {n.english('finding', 'findings')}, {dismissed} set aside")
    String count(int n, int dismissed);

    @Message("The {n} {n.english('check', 'checks')} of the audit noticed nothing in this edition.")
    String nothing(int n);

    @Message("All findings are set aside.")
    String allDismissed();

    @Message(
            "{#switch severity}{#case ERROR}Contradictions{#case WARNING}Likely"
                    + " slips{#case HINT}Worth a look{/switch}")
    String severity(Finding.Severity severity);

    @Message(
            "{#switch severity}{#case ERROR}Two printed things contradict each"
                    + " other.{#case WARNING}Something is probably a slip.{#case HINT}Nothing need"
                    + " be wrong; somebody should look.{/switch}")
    String severityMeans(Finding.Severity severity);

    @Message("What it is about, as printed")
    String printed();

    @Message("Where to look")
    String places();

    @Message(
            "{#switch spot.kind}{#case ARTICLE}About the article{#case AUTHORS}Authors{#case"
                    + " NOTE}Note {spot.name}{#case REFERENCE}Reference{#case PARAGRAPH}{#if"
                    + " spot.name}Paragraph {spot.name}{#else}In the text{/if}{/switch}")
    String place(Spot spot);

    @Message("{n.english('Line', 'Lines')} {numbers} of the file")
    String lines(int n, String numbers);

    @Message("Set aside")
    String dismiss();

    @Message("Why is this not a fault, or not worth mending?")
    String reason();

    @Message("Give a reason of 1 to 1000 characters; nothing was set aside.")
    String reasonNeeded();

    @Message(
            "The reason is kept with who gave it and when. The finding stays aside in later"
                    + " editions, as long as its words stay the same.")
    String reasonIsKept();

    @Message("Set aside ({n})")
    String dismissed(int n);

    @Message("{date}, {#if by == 'local'}on this machine{#else}{by}{/if}")
    String dismissedBy(String date, String by);

    @Message("Put back")
    String restore();

    @Message("What the checks mean")
    String checks();

    @Message("{n} {n.english('check', 'checks')} that noticed nothing")
    String silentChecks(int n);
}
