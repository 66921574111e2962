package org.scholion.web.administration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.domain.people.SiteRole;

/**
 * What pages for administrators say; in Russian in {@code messages/administration_ru.properties}.
 */
@MessageBundle("administration")
public interface AdministrationMessages {

    @Message("Administration")
    String administration();

    @Message("Accounts")
    String accounts();

    @Message("Courses")
    String courses();

    @Message("Log")
    String log();

    @Message("Name, sign-in name or e-mail")
    String soughtAccount();

    @Message("Title")
    String soughtCourse();

    @Message("Find")
    String find();

    @Message("All")
    String all();

    @Message("Nothing was found.")
    String nothing();

    @Message("Next page")
    String next();

    @Message("Name")
    String name();

    @Message("Signs in as")
    String signsInAs();

    @Message("E-mail")
    String email();

    @Message("In the portal")
    String role();

    @Message(
            "{#switch role}{#case MEMBER}Member{#case TEACHER}Teacher"
                    + "{#case ADMINISTRATOR}Administrator{/switch}")
    String roleName(SiteRole role);

    @Message(
            "{#switch role}{#case MEMBER}takes part in courses"
                    + "{#case TEACHER}imports articles and makes courses too"
                    + "{#case ADMINISTRATOR}sees these pages too; it opens nobody's discussion"
                    + " to them{/switch}")
    String roleMeaning(SiteRole role);

    @Message("disabled")
    String disabled();

    @Message("Since")
    String since();

    @Message("Change")
    String change();

    @Message("Whoever is signed in with this account is signed out.")
    String signedOut();

    @Message("Disable this account")
    String disable();

    @Message(
            "Nobody can sign in with it any more, and its sessions end. Nothing is deleted, and you"
                    + " can enable it again.")
    String disableMeaning();

    @Message("Enable this account")
    String enable();

    @Message("Make a one-time link")
    String makeLink();

    @Message(
            "Whoever opens it chooses a new password for this account. It works once, for seven"
                    + " days; earlier links stop working.")
    String linkMeaning();

    @Message("Give this address to nobody else. It is shown once:")
    String linkIs();

    @Message("Everything about this person")
    String export();

    @Message(
            "One archive with a page to read and JSON for programs: account, sessions, courses,"
                    + " groups, everything they wrote (private notes too), and what the log says of"
                    + " them. That you took it goes into the log.")
    String exportMeaning();

    @Message("Download")
    String download();

    @Message("Delete this person")
    String delete();

    @Message("Delete my account")
    String deleteOwn();

    @Message("Delete {name}?")
    String deleteWhom(String name);

    @Message("This cannot be taken back.")
    String noWayBack();

    @Message(
            "The name, sign-in name, e-mail address, password and sessions are removed. Nobody can"
                    + " sign in with this account any more.")
    String goesAccount();

    @Message("Memberships in all courses and groups end.")
    String goesMemberships();

    @Message("Private notes and drafts are deleted.")
    String goesPrivate();

    @Message(
            "What others could see stays in its threads, under the name \"a former member\". To"
                    + " have words removed as well, delete them before this.")
    String staysWords();

    @Message("Articles they imported go into the care of an administrator.")
    String staysArticles();

    @Message("The log keeps what was done, without the name.")
    String staysLog();

    @Message("These courses lose their only instructor:")
    String orphaned();

    @Message("To be sure, type the sign-in name of the account:")
    String typeName();

    @Message("That is not the sign-in name of this account. Nothing was deleted.")
    String wrongName();

    @Message("Your password")
    String password();

    @Message(
            "You have no password to show that it is you, and signed in more than 15 minutes ago."
                + " Nothing was deleted. Sign out, sign in again as you do, and then come back.")
    String signedInLongAgo();

    @Message("That is not your password. Nothing was deleted.")
    String wrongPassword();

    @Message("Too many wrong passwords. Nothing was checked; try again in {seconds} s.")
    String tooSoon(int seconds);

    @Message(
            "This is the only administrator of the portal. Make somebody else one first; until then"
                    + " it cannot be deleted, disabled or given another role.")
    String onlyAdministrator();

    @Message("Takes part in")
    String memberOf();

    @Message("In no course.")
    String inNoCourse();

    @Message("See the log about this account")
    String seeLog();

    @Message("Term")
    String term();

    @Message("Members")
    String members();

    @Message("Instructors")
    String instructors();

    @Message("archived")
    String archived();

    @Message("Sign-in name or e-mail")
    String person();

    @Message("Action")
    String action();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Nobody signs in with that name.")
    String unknownPerson();

    @Message("When (UTC)")
    String when();

    @Message("Who")
    String who();

    @Message("Whom")
    String whom();

    @Message("Where")
    String where();

    @Message("Details")
    String details();

    @Message("Lines are added and never changed or removed.")
    String appendOnly();

    @Message("Back to the account")
    String back();
}
