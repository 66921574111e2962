package org.scholion.web.joining;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about join codes say; in Russian in {@code messages/joining_ru.properties}. */
@MessageBundle("joining")
public interface JoiningMessages {

    @Message("Join a course")
    String join();

    @Message("Code of the course")
    String code();

    @Message("Eight letters and digits, such as K7MP-2XHA. Capitals do not matter.")
    String codeHint();

    @Message("Go on")
    String go();

    @Message("Join as {role}")
    String joinThis(String role);

    @Message("Another code")
    String another();

    @Message(
            "{#switch answer}{#case UNKNOWN}No course has this code. Look at it once more: it has"
                + " no I, L, O, 0 or 1.{#case OVER}This code lets nobody in any more. Ask your"
                + " instructor for a new one.{#case ARCHIVED}This course is over and takes nobody"
                + " in any more.{#case REMOVED}You were taken out of this course. Only its"
                + " instructor can bring you back.{#case LATER}Too many wrong codes. Try again in"
                + " {seconds} seconds.{/switch}")
    String refused(Joining.Answer answer, long seconds);

    @Message("Join codes")
    String codes();

    @Message("Whoever has the code or the link can join. Show it on a screen, or send the link.")
    String codesWhat();

    @Message("At {site} choose “Join with a code”, or open")
    String at(String site);

    @Message("{n} {n.english('person has', 'people have')} joined")
    String used(int n);

    @Message("{n} of {most} have joined")
    String usedOf(int n, int most);

    @Message("until {when}")
    String until(String when);

    @Message("until it is withdrawn")
    String forever();

    @Message("Withdraw the code")
    String withdraw();

    @Message("Withdraw the code {code}")
    String withdrawOf(String code);

    @Message("Make a code")
    String makeNew();

    @Message("It makes people")
    String lets();

    @Message("It lasts")
    String lasts();

    @Message("{n} {n.english('day', 'days')}")
    String days(int n);

    @Message("People at most")
    String most();

    @Message("May be empty")
    String mostHint();

    @Message("Codes that are over")
    String over();

    @Message("withdrawn")
    String wasWithdrawn();

    @Message("used up or expired")
    String wasUsed();

    @Message("There is no code yet.")
    String none();
}
