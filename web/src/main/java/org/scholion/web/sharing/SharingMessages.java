package org.scholion.web.sharing;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page about sharing says; in Russian in {@code messages/sharing_ru.properties}. */
@MessageBundle("sharing")
public interface SharingMessages {

    @Message("Sharing")
    String title();

    @Message("Who may read it")
    String who();

    @Message("Everybody who comes to this portal, signed in or not")
    String everybody();

    @Message("Only you, and the courses it is shared with")
    String courses();

    @Message(
            "This article came with the portal and belongs to nobody. Everybody can read it; every"
                    + " teacher can use it in readings and decide about its claims.")
    String ownerless();

    @Message("Save")
    String save();

    @Message("Courses that read it")
    String shared();

    @Message("It is shared with no course yet.")
    String none();

    @Message("{n} other {n.english('course reads', 'courses read')} it too.")
    String elsewhere(int n);

    @Message("edition {n}")
    String edition(int n);

    @Message("No reading uses it there yet.")
    String unused();

    @Message("Stop sharing")
    String withdraw();

    @Message("A reading of that course gives this article to its members, so it stays shared.")
    String used();

    @Message("Share it with a course that you teach")
    String shareWith();

    @Message("Course")
    String course();

    @Message("Share")
    String share();

    @Message("There is no other course that you teach. Making a reading shares its article too.")
    String noCourse();

    @Message("This article is yours: you say who may read it, and may correct it.")
    String yours();

    @Message("This article belongs to nobody; every teacher cares for it.")
    String nobodys();

    @Message("Who may read it, and which courses do")
    String toSharing();

    @Message("Import a corrected edition")
    String toCorrection();
}
