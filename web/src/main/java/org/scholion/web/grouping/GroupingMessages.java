package org.scholion.web.grouping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about groups say; in Russian in {@code messages/grouping_ru.properties}. */
@MessageBundle("grouping")
public interface GroupingMessages {

    @Message("Groups")
    String groups();

    @Message("Group {n}")
    String groupNumber(int n);

    @Message(
            "A reading can let groups talk apart. Another reading may use other groups: divide"
                    + " again as often as you like, what is there stays.")
    String what();

    @Message("There are no groups yet.")
    String none();

    @Message("Divide the students at random")
    String divide();

    @Message(
            "Sizes differ by one at most. Who was together before is put apart where that is"
                    + " possible.")
    String divideHint();

    @Message("People in a group at most")
    String size();

    @Message("Divide")
    String divideNow();

    @Message("Make empty groups and fill them by hand")
    String byHand();

    @Message("Number of groups")
    String count();

    @Message("Make the groups")
    String makeNow();

    @Message("Name of this division")
    String setName();

    @Message("Such as: Weeks 1 to 3")
    String setNameHint();

    @Message("Move people, rename")
    String arrange();

    @Message("Move people and rename: {name}")
    String arrangeOf(String name);

    @Message("{n} {n.english('person', 'people')}")
    String people(int n);

    @Message("nobody yet")
    String nobody();

    @Message("{n} {n.english('student', 'students')} in no group")
    String outside(int n);

    @Message("no group")
    String noGroup();

    @Message("Group of {name}")
    String groupOf(String name);

    @Message("Move")
    String move();

    @Message("Move {name}")
    String moveOf(String name);

    @Message("Rename")
    String rename();

    @Message("Name of the group")
    String renameGroup();

    @Message("Add a group")
    String addGroup();

    @Message("All groups")
    String back();
}
