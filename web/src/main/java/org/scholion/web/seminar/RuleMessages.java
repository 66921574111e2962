package org.scholion.web.seminar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The rules of readings in sentences; in Russian in {@code messages/rules_ru.properties}. */
@MessageBundle("rules")
public interface RuleMessages {

    @Message("This is a draft: only those who teach the course see it.")
    String draft();

    @Message("It opens on {when}.")
    String opens(String when);

    @Message("It closes on {when}.")
    String willClose(String when);

    @Message("It is open until {when}.")
    String openUntil(String when);

    @Message("It is open; no time is set at which it closes.")
    String openWithoutEnd();

    @Message("It closed on {when}: everything can be read, and students write nothing more.")
    String closed(String when);

    @Message("The course is archived: everything can be read, and nothing can be changed.")
    String archived();

    @Message("{n} {n.english('annotation', 'annotations')}")
    String annotations(int n);

    @Message("{n} {n.english('reply', 'replies')}")
    String replies(int n);

    @Message("{annotations} and {replies}")
    String both(String annotations, String replies);

    @Message("Each student is expected to write {work}.")
    String expected(String work);

    @Message("Each student is expected to write {work} by {when}.")
    String expectedBy(String work, String when);

    @Message("Students see at once what other students write.")
    String peersAtOnce();

    @Message(
            "Students see what other students wrote after they have written {n}"
                    + " {n.english('annotation', 'annotations')} of their own.")
    String peersAfterOwn(int n);

    @Message("What students write is hidden from other students until an instructor reveals it.")
    String peersHidden();

    @Message("An instructor has revealed what students wrote: now they see each other's.")
    String peersRevealed();

    @Message("They see only what their own group wrote (groups: {name}).")
    String groupsApart(String name);

    @Message("They can also write to their own group alone (groups: {name}).")
    String groups(String name);

    @Message("Students do not see each other's names; those who teach the course do.")
    String anonymous();

    @Message("Everybody's name stands with what they write.")
    String named();

    @Message("Members see who has it open now.")
    String presence();

    @Message("Annotations are marked with these tags alone: {tags}.")
    String tagsFixed(String tags);

    @Message("Those who teach the course see everything but what is only for its author.")
    String staff();
}
