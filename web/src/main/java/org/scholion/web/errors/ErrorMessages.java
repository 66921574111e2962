package org.scholion.web.errors;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What error pages say; in Russian in {@code messages/errors_ru.properties}. */
@MessageBundle("errors")
public interface ErrorMessages {

    @Message(
            "{#switch status}{#case 400}The request cannot be understood"
                    + "{#case 401}You are not signed in any more"
                    + "{#case 403}This was not done"
                    + "{#case 404}There is no such page"
                    + "{#case 405}This page cannot be asked that way"
                    + "{#case 413}That was too large"
                    + "{#case 500}Something went wrong"
                    + "{#case 503}Too much at once"
                    + "{#case}The request cannot be answered{/switch}")
    String title(int status);

    @Message(
            "{#switch status}{#case 404}The address may be mistyped, or what stood here has"
                + " moved.{#case 401}Your session has ended, so what you sent was not stored. Sign"
                + " in in another window, go back to the page before this one, and send it once"
                + " more.{#case 403}The page that sent this was opened before you last signed in,"
                + " or by another site. Go back, load it again and send it once more; browsers keep"
                + " what you wrote.{#case 413}What was sent is larger than this portal takes at"
                + " once: 8 MB, and 4 MB for an article. Nothing of it was kept.{#case 500}The"
                + " portal could not do it, and noted that in its log. Look whether what you sent"
                + " is there before you send it again.{#case 503}Many people are writing here at"
                + " this moment, and what you sent found no turn within ten seconds. It was not"
                + " stored: go back and send it once more.{#case}Something in the address or in"
                + " what was sent with it is not as this page expects it.{/switch}")
    String what(int status);

    @Message("What you wrote")
    String words();

    @Message("Sign in in another window")
    String signIn();

    @Message("See all articles")
    String toArticles();

    @Message("Answer {status}")
    String status(int status);
}
