package org.scholion.web.course;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Phase;

/** What the pages of courses say; in Russian in {@code messages/course_ru.properties}. */
@MessageBundle("course")
public interface CourseMessages {

    @Message("My courses")
    String myCourses();

    @Message("New course")
    String newCourse();

    @Message("Join with a code")
    String joinWithCode();

    @Message(
            "You are in no course yet. Your instructor has given you a link or a code of eight"
                    + " letters and digits.")
    String noCourses();

    @Message(
            "You have no course yet. A course brings together an article, the people who read it,"
                    + " and what they say in its margin.")
    String noCoursesTeacher();

    @Message("Archived courses")
    String archivedCourses();

    @Message("Courses")
    String courses();

    @Message("Pages of the course")
    String sections();

    @Message("Course")
    String overview();

    @Message("Members")
    String members();

    @Message("Groups")
    String groups();

    @Message("Settings")
    String settings();

    @Message(
            "{#switch role}{#case INSTRUCTOR}instructor{#case ASSISTANT}assistant{#case"
                    + " STUDENT}student{#case OBSERVER}observer{/switch}")
    String role(CourseRole role);

    @Message(
            "{#switch role}{#case INSTRUCTOR}runs the course{#case ASSISTANT}sees drafts, answers,"
                + " arranges groups{#case STUDENT}reads and writes{#case OBSERVER}reads along and"
                + " writes nothing{/switch}")
    String roleMeans(CourseRole role);

    @Message("You are here as {role}")
    String you(String role);

    @Message("Archived: everything can be read as before, nothing can be changed.")
    String archived();

    @Message("archived")
    String archivedBadge();

    @Message(
            "{#switch phase}{#case OPEN}Open now{#case AHEAD}To come{#case CLOSED}Closed{#case"
                    + " DRAFT}Drafts, seen by the staff alone{/switch}")
    String phase(Phase phase);

    @Message("opens {when}")
    String opens(String when);

    @Message("closes {when}")
    String closes(String when);

    @Message("closed {when}")
    String closed(String when);

    @Message("stays open")
    String neverCloses();

    @Message("by {when}")
    String due(String when);

    @Message("{n} {n.english('annotation', 'annotations')}")
    String annotations(int n);

    @Message("{n} {n.english('reply', 'replies')}")
    String replies(int n);

    @Message("Expected of each student:")
    String expected();

    @Message("Nothing is open at the moment.")
    String nothingOpen();

    @Message("There is no reading yet.")
    String noReadings();

    @Message("Readings")
    String readings();

    @Message("Add a reading")
    String addReading();

    @Message("{n} {n.english('member', 'members')}")
    String membersCount(int n);

    @Message("Title")
    String title();

    @Message("Such as: Lending libraries and their readers")
    String titleHint();

    @Message("Term")
    String term();

    @Message("Such as: Autumn 2026. May be empty.")
    String termHint();

    @Message("Description")
    String description();

    @Message(
            "What it is about and when you meet. Markdown: *emphasis*, **strong**, lists, links."
                    + " May be empty.")
    String descriptionHint();

    @Message("Make the course")
    String make();

    @Message("You will be its instructor. People, readings and groups come next.")
    String makeWhat();

    @Message("Keep")
    String keep();

    @Message(
            "{#switch flaw}{#case NO_TITLE}A course needs a title.{#case TITLE_TOO_LONG}The title"
                + " is too long; 300 characters are allowed.{#case TERM_TOO_LONG}The term is too"
                + " long; 100 characters are allowed.{#case DESCRIPTION_TOO_LONG}The description is"
                + " too long; 4,000 characters are allowed.{/switch}")
    String flaw(CourseWords.Flaw flaw);

    @Message("Changed meanwhile")
    String conflict();

    @Message(
            "Somebody changed the course after you opened this form. Nothing of yours was kept yet,"
                + " and nothing is lost: below is what the course says now, and what you wrote.")
    String conflictWhat();

    @Message("What the course says now")
    String theirs();

    @Message("What you wrote")
    String yours();

    @Message("Keep what stands here")
    String keepYours();

    @Message("Leave it as it is now")
    String leaveTheirs();

    @Message("Archive the course")
    String archive();

    @Message(
            "At the end of the term: everything can be read as before, nothing can be changed. You"
                    + " can reopen it.")
    String archiveWhat();

    @Message("Reopen the course")
    String reopen();

    @Message("Copy for the next term")
    String copy();

    @Message(
            "A new course with the readings as drafts, their prompts and the glosses of the staff;"
                    + " without people and without what students wrote.")
    String copyWhat();

    @Message("Make the copy")
    String copyThis();

    @Message("Move opening, closing and due times by")
    String shift();

    @Message("leave times empty")
    String shiftNone();

    @Message("{n} {n.english('week', 'weeks')}")
    String weeks(int n);

    @Message("Leave this course")
    String leave();

    @Message("What you wrote stays. To come back you need a code or your instructor.")
    String leaveWhat();

    @Message("Name")
    String name();

    @Message("Signs in as")
    String signInName();

    @Message("Role")
    String courseRole();

    @Message("Change")
    String change();

    @Message("Role of {name}")
    String changeRoleOf(String name);

    @Message("Remove")
    String remove();

    @Message("Remove {name}")
    String removeOf(String name);

    @Message("Former members")
    String former();

    @Message("Bring back")
    String bringBack();

    @Message("Bring back {name}")
    String bringBackOf(String name);

    @Message("Bring people in")
    String bringIn();

    @Message("From a list")
    String byList();

    @Message("a CSV file or pasted lines")
    String byListWhat();

    @Message("With a join code")
    String byCode();

    @Message("shown on a screen or sent as a link")
    String byCodeWhat();

    @Message("One by one")
    String byHand();

    @Message("somebody with or without an account")
    String byHandWhat();

    @Message("Sign-in slips for {n} {n.english('member', 'members')} without a password")
    String slips(int n);

    @Message("has not signed in yet")
    String cannotEnter();

    @Message(
            "{#switch said}{#case KEPT}Kept.{#case ARCHIVED}The course is archived.{#case"
                + " REOPENED}The course is open again.{#case COPIED}The copy is made. Its readings"
                + " are drafts: give them times and publish them.{#case ROLE_CHANGED}The role is"
                + " changed.{#case REMOVED}Removed from the course. What they wrote stays.{#case"
                + " BROUGHT_BACK}Back in the course.{#case BROUGHT_IN}The people are in the"
                + " course.{#case DONE_BEFORE}The people of this list were brought in before;"
                + " nothing was done twice.{#case JOINED}Welcome: you are in the course.{#case"
                + " IS_MEMBER}Already in the course; nothing was changed.{#case CODE_MADE}The code"
                + " is made.{#case CODE_WITHDRAWN}The code lets nobody in any more.{#case"
                + " GROUPS_MADE}The groups are made.{#case GROUPS_CHANGED}The groups are"
                + " changed.{#case NOT_THE_LAST_INSTRUCTOR}Nothing was done: a course needs an"
                + " instructor. Make somebody else instructor first.{/switch}")
    String said(Said said);
}
