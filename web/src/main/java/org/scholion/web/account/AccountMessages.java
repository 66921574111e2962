package org.scholion.web.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.web.account.NewAccount.Problem;

/** What pages about accounts say; in Russian in {@code messages/account_ru.properties}. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Sign in")
    String signIn();

    @Message("Name or e-mail")
    String nameOrEmail();

    @Message("Password")
    String password();

    @Message(
            "No account has this name and this password. Mind capital letters and the keyboard's"
                    + " language.")
    String unknown();

    @Message("This account is closed. An administrator of the portal can open it again.")
    String closed();

    @Message(
            "Too many wrong passwords. Nothing was checked; try again in {seconds.inWords}. A"
                    + " one-time link works at once.")
    String tooSoon(int seconds);

    @Message("Too many people are signing in at this moment. Try again in a few seconds.")
    String busy();

    @Message(
            "This portal was reached without encryption (http), and then browsers keep nobody"
                + " signed in. Use its https address; where there is none, its administrator has to"
                + " set one up.")
    String unencrypted();

    @Message("The identity provider did not let you in. Try again, or sign in with a password.")
    String provider();

    @Message("Sign in by {provider}")
    String signInBy(String provider);

    @Message("Forgot the password?")
    String forgotten();

    @Message("Ask an administrator of the portal for a one-time link.")
    String askAdministrator();

    @Message(
            "Say who you are. A link with which you choose a new password is sent to the e-mail"
                    + " address of your account.")
    String forgottenHow();

    @Message("Send the link")
    String sendLink();

    @Message(
            "If there is such an account and it has an e-mail address, a link is on its way to it."
                    + " It works once, within an hour. At most one is sent in five minutes.")
    String mailOnItsWay();

    @Message("Too many links were asked for from here. Try again in {seconds.inWords}.")
    String askedTooOften(int seconds);

    @Message(
            "Is there no e-mail address in your account? Ask an administrator of the portal for a"
                    + " one-time link.")
    String noMail();

    @Message("Scholion: choose a new password")
    String mailSubject();

    @Message("Hello {name},")
    String mailGreeting(String name);

    @Message(
            "somebody, you probably, said that the password of your account is forgotten. With this"
                    + " link you choose a new one. It works once, within an hour:")
    String mailWhat();

    @Message("You sign in as")
    String mailThen();

    @Message(
            "If it was not you, do nothing: your password stays as it is, and nobody else has this"
                    + " link.")
    String mailUnasked();

    @Message("No account yet?")
    String noAccount();

    @Message("Make an account")
    String signUp();

    @Message("Who gave you a slip of paper with an address opens that address instead.")
    String haveSlip();

    @Message("Your name, as others will see it")
    String shown();

    @Message("What you sign in with: your e-mail address or any name")
    String newName();

    @Message("A new password")
    String newPassword();

    @Message("At least 8 characters. Several words make a good one.")
    String passwordHint();

    @Message(
            "{#switch problem}{#case NO_NAME}Something must stand here.{#case NAME_TOO_LONG}This is"
                + " too long: 200 characters for your name, 254 for what you sign in with.{#case"
                + " NAME_NOT_PLAIN}There is a character in it that cannot be shown.{#case"
                + " NO_ADDRESS}This is not an e-mail address, such as ada@example.org; a name must"
                + " not have an @.{#case TAKEN}Somebody signs in with this already. Choose"
                + " another.{#case TOO_SHORT}A password has at least 8 characters.{#case TOO_LONG}A"
                + " password has at most 256 characters.{#case OWN_NAME}This is your own name,"
                + " which others try first.{#case COMMON}This is one of the passwords that"
                + " everybody tries first. Choose another.{#case WRONG}This is not your present"
                + " password.{#case LONG_AGO}You have no password to show that it is you, and"
                + " signed in more than 15 minutes ago. Sign out, sign in again as you do, and then"
                + " change this.{/switch}")
    String problem(Problem problem);

    @Message("Have an account?")
    String haveAccount();

    @Message("Choose your password")
    String choose();

    @Message("{name}, with this password you will sign in from now on, as")
    String chooseFor(String name);

    @Message("Keep it and go in")
    String keepPassword();

    @Message("This link opens nothing any more")
    String spent();

    @Message(
            "It was used already, is too old, or a newer one took its place. If you have set a"
                + " password with it, sign in; else ask for another link where you got this one.")
    String spentWhy();

    @Message("My account")
    String account();

    @Message("You sign in as")
    String signInAs();

    @Message("Saved.")
    String saved();

    @Message("Your password is changed, and you are signed out everywhere else.")
    String passwordChanged();

    @Message("That session has ended.")
    String sessionEnded();

    @Message("Name")
    String name();

    @Message("Save")
    String save();

    @Message("E-mail")
    String email();

    @Message("You can sign in with it too. Other members do not see it.")
    String emailHint();

    @Message("Your present password")
    String present();

    @Message("Change the password")
    String changePassword();

    @Message("Language of the portal")
    String language();

    @Message("What the browser asks for")
    String asBrowser();

    @Message("Where you are signed in")
    String sessions();

    @Message("Unknown browser")
    String unknownBrowser();

    @Message("here")
    String here();

    @Message("since {since}, last seen {seen} (UTC)")
    String since(String since, String seen);

    @Message("Sign out there")
    String end();

    @Message("Sign out everywhere")
    String endAll();

    @Message("Slips for signing in")
    String slips();

    @Message(
            "Print this page now and cut it: it is shown once, and asking for it again makes new"
                    + " links. Each link opens one account, once; hand it to nobody else.")
    String slipsHow();

    @Message("Only an administrator can make slips for:")
    String slipsLeftOut();

    @Message("Scan the square with a phone, or type this address:")
    String slipOpen();

    @Message("Choose a password. From then on you sign in as")
    String slipThen();

    @Message("Works once, until {day}.")
    String slipUntil(String day);

    @Message("Everything that is kept about me")
    String ownRecords();

    @Message("Take it away as an archive")
    String takeAway();

    @Message("Delete my account")
    String leaveForGood();
}
