package org.scholion.web.roster;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the pages about lists of people say; in Russian in {@code messages/roster_ru.properties}.
 */
@MessageBundle("roster")
public interface RosterMessages {

    @Message("People from a list")
    String fromList();

    @Message(
            "One person in each line: name, e-mail address or sign-in name, role, group. Only the"
                    + " name is needed. You look through the list before anybody is brought in.")
    String what();

    @Message("File")
    String file();

    @Message(
            "CSV with commas, semicolons or tabs, as spreadsheets save it; with or without"
                    + " headings.")
    String fileHint();

    @Message("Or paste the lines here")
    String text();

    @Message("Look through the list")
    String look();

    @Message("Ada Lind, ada@example.org, student, Red")
    String example();

    @Message("For example:")
    String exampleIs();

    @Message("Look through the list")
    String preview();

    @Message("Nothing has been done yet.")
    String nothingYet();

    @Message("{n} {n.english('person', 'people')}")
    String lines(int n);

    @Message(
            "{#switch separator}{#case 'tab'}Parted by tabs{#case 'semicolon'}Parted by"
                + " semicolons{#case 'comma'}Parted by commas{/switch}; {n} {n.english('line has',"
                + " 'lines have')} somebody in {n.english('it', 'them')}.")
    String read(String separator, int n);

    @Message("The first line names the columns.")
    String headed();

    @Message(
            "There are no headings, so the order counts: name, e-mail address or sign-in name,"
                    + " role, group.")
    String byPosition();

    @Message("Columns that are not used: {columns}.")
    String ignored(String columns);

    @Message("{n} empty {n.english('line', 'lines')} left out.")
    String emptyLines(int n);

    @Message("{n} {n.english('person', 'people')} will become members")
    String willBe(int n);

    @Message("{n} with a new account")
    String newOnes(int n);

    @Message("{n} in the course already")
    String already(int n);

    @Message("{n} repeated {n.english('line', 'lines')} left out")
    String repeated(int n);

    @Message("{n} {n.english('line has', 'lines have')} to be put right")
    String wrongTitle(int n);

    @Message(
            "Nobody is brought in until then. Correct the lines here, or in the file and give it"
                    + " again.")
    String wrongWhat();

    @Message("What becomes of each line")
    String rightTitle();

    @Message("Only the first {n} are shown.")
    String onlyFirst(int n);

    @Message("Line")
    String line();

    @Message("Name")
    String name();

    @Message("E-mail or sign-in name")
    String identity();

    @Message("Role")
    String role();

    @Message("Group")
    String group();

    @Message("Becomes")
    String becomes();

    @Message("made of the name")
    String madeOfName();

    @Message("Bring in {n} {n.english('person', 'people')}")
    String bringIn(int n);

    @Message("Take over the groups")
    String apply();

    @Message("Everybody in this list is in the course already.")
    String nothingToDo();

    @Message("Another list")
    String another();

    @Message("The list, to correct it")
    String correct();

    @Message("Look through it again")
    String again();

    @Message("Groups of the list")
    String groupSet();

    @Message(
            "{#switch fate}{#case NEW}a new account{#case KNOWN}has an account: {shown}{#case"
                + " BACK}was a member and comes back{#case MEMBER}is a member already and stays as"
                + " they are{#case REPEATED}the same as line {other}; left out{#case"
                + " CLAIMED}claimed by {shown}{#case NO_NAME}has no name{#case NAME_TOO_LONG}the"
                + " name is too long; 200 characters are allowed{#case NO_ADDRESS}“{line.address}”"
                + " is no e-mail address{#case BAD_SIGN_IN_NAME}this cannot be a sign-in name{#case"
                + " UNKNOWN_ROLE}“{line.role}” is no role; instructor, assistant, student and"
                + " observer are{#case GROUP_TOO_LONG}the name of the group is too long; 200"
                + " characters are allowed{#case CONTRADICTED}says something else than line {other}"
                + " about the same person{#case NAMESAKE}the same name as in line {other}; give"
                + " both an e-mail address or a sign-in name{#case TWO_ACCOUNTS}the e-mail address"
                + " is that of one account, the sign-in name that of another{#case DISABLED}this"
                + " account is closed; ask an administrator{/switch}")
    String fate(Verdict.Fate fate, String shown, int other, RosterLine line);

    @Message(
            "{#switch why}{#case EMPTY}The list is empty. Give a file or paste at least one line"
                + " with a name.{#case NO_TEXT}This is not a text file. In the spreadsheet choose"
                + " “Save as” and then “CSV (UTF-8)”.{#case ENCODING}The file is in an encoding"
                + " that Scholion does not read. Save it as “CSV (UTF-8)”; Windows-1251 can be"
                + " read, too.{#case QUOTE}In line {line} a quotation mark opens and never closes."
                + " Close it, or take it away.{#case TOO_LONG}The list is too long: 60,000 lines"
                + " are allowed.{#case ONLY_HEADINGS}The list has headings and nobody below"
                + " them.{#case NO_PERSON}The headings name neither a name nor an e-mail address"
                + " nor a sign-in name. Call one column “Name”.{/switch}")
    String why(UnreadableRoster.Why why, int line);

    @Message("One person")
    String onePerson();

    @Message(
            "Somebody with an account: their sign-in name or e-mail address is enough. Somebody"
                    + " without one gets an account; print a sign-in slip for them afterwards.")
    String onePersonWhat();

    @Message("Name, for a new account")
    String onePersonName();

    @Message("Bring in")
    String bringInOne();

    @Message("Is it them? {n} {n.english('account', 'accounts')} that nobody has checked")
    String claimedTitle(int n);

    @Message("Is it them? An account that nobody has checked")
    String claimedOne();

    @Message(
            "Their owners chose this sign-in name or address themselves; somebody else may have"
                + " taken it. Tick those whom you know to be these people. The others are left out;"
                + " they can still come in with a join code.")
    String claimedWhat();

    @Message("the account of “{shown}”")
    String claimedBy(String shown);

    @Message("Nobody was brought in: the accounts have changed meanwhile. Look through it again.")
    String changed();
}
