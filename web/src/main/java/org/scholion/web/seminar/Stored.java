package org.scholion.web.seminar;

import java.util.EnumMap;
import java.util.Map;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Expectation;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.web.layout.PortalTime;

/** A reading as the values of its form. */
final class Stored {

    private Stored() {}

    /** All but the edition, which has a form of its own. */
    static Map<Field, String> of(Reading reading, PortalTime time) {
        SharingRules sharing = reading.sharing;
        Expectation expected = reading.expected;
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.put(Field.TITLE, reading.title);
        values.put(Field.INSTRUCTIONS, reading.instructions.replace("\r\n", "\n"));
        values.put(Field.OPENS, time.field(reading.opensAt));
        values.put(Field.CLOSES, time.field(reading.closesAt));
        values.put(Field.PEERS, sharing.peersShown.name());
        values.put(Field.OWN, sharing.ownNeeded == 0 ? "" : "" + sharing.ownNeeded);
        values.put(Field.ANONYMOUS, sharing.anonymous ? "yes" : "");
        values.put(
                Field.GROUPS, sharing.groupSet == null ? "" : Ids.inAddress(sharing.groupSet.id));
        values.put(Field.APART, sharing.groupsApart ? "yes" : "");
        values.put(Field.ANNOTATIONS, number(expected.annotations));
        values.put(Field.REPLIES, number(expected.replies));
        values.put(Field.DUE, time.field(expected.due));
        values.put(Field.TAGS, String.join(", ", reading.tagging.tags()));
        values.put(Field.ONLY_TAGS, reading.tagging.fixed ? "yes" : "");
        values.put(Field.PRESENCE, reading.showsPresence ? "yes" : "");
        return values;
    }

    /** What a new reading begins with. */
    static Map<Field, String> fresh() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            values.put(field, "");
        }
        values.put(Field.PEERS, PeersShown.OPEN.name());
        return values;
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
