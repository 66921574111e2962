package org.scholion.web.seminar;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Expectation;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.course.PeersShown;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.domain.course.TagRules;
import org.scholion.domain.discussion.Tags;
import org.scholion.web.layout.PortalTime;

/** What somebody wants a reading to be, read from the values of its form, and what is wrong. */
final class Wanted {

    private final Map<Field, String> values;
    private final PortalTime time;
    private final Map<Field, Wrong> wrong = new EnumMap<>(Field.class);

    private Instant opens;
    private Instant closes;
    private SharingRules sharing;
    private Expectation expected;
    private TagRules tagging;

    private Wanted(Map<Field, String> values, PortalTime time) {
        this.values = values;
        this.time = time;
    }

    /**
     * @param groups the sets of groups of the course, of which one may be named
     */
    static Wanted of(Map<Field, String> values, PortalTime time, List<GroupSet> groups) {
        Wanted wanted = new Wanted(values, time);
        wanted.words();
        wanted.times();
        wanted.sharing(groups);
        wanted.expectation();
        wanted.tagging();
        return wanted;
    }

    /** Empty where nothing is. */
    Map<Field, Wrong> wrong() {
        return wrong;
    }

    /** Makes the reading so; nothing may be wrong. */
    void writeTo(Reading reading) {
        reading.describe(value(Field.TITLE), value(Field.INSTRUCTIONS));
        reading.schedule(opens, closes);
        reading.share(sharing);
        reading.expect(expected);
        reading.tagBy(tagging);
        reading.showPresence(!value(Field.PRESENCE).isEmpty());
    }

    private void words() {
        int title = value(Field.TITLE).length();
        if (title == 0) {
            wrong.put(Field.TITLE, Wrong.NO_TITLE);
        } else if (title > Reading.TITLE) {
            wrong.put(Field.TITLE, Wrong.TITLE_TOO_LONG);
        }
        if (value(Field.INSTRUCTIONS).length() > Reading.INSTRUCTIONS) {
            wrong.put(Field.INSTRUCTIONS, Wrong.INSTRUCTIONS_TOO_LONG);
        }
    }

    private void times() {
        opens = time(Field.OPENS);
        closes = time(Field.CLOSES);
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            wrong.put(Field.CLOSES, Wrong.CLOSES_BEFORE_IT_OPENS);
        }
    }

    private Instant time(Field field) {
        if (value(field).isEmpty()) {
            return null;
        }
        try {
            return time.read(value(field));
        } catch (DateTimeException e) {
            wrong.put(field, Wrong.NO_TIME);
            return null;
        }
    }

    private void sharing(List<GroupSet> groups) {
        PeersShown peers = peers();
        boolean counts = peers == PeersShown.AFTER_OWN;
        int own = counts ? number(Field.OWN, 1, SharingRules.MOST_OWN, Wrong.OWN_OUT_OF_RANGE) : 0;
        GroupSet set = set(groups);
        boolean apart = !value(Field.APART).isEmpty();
        if (apart && set == null) {
            wrong.putIfAbsent(Field.APART, Wrong.APART_WITHOUT_GROUPS);
        }
        if (wrong.isEmpty()) {
            sharing = new SharingRules(peers, own, !value(Field.ANONYMOUS).isEmpty(), set, apart);
        }
    }

    private PeersShown peers() {
        for (PeersShown peers : PeersShown.values()) {
            if (peers.name().equals(value(Field.PEERS))) {
                return peers;
            }
        }
        wrong.put(Field.PEERS, Wrong.NOT_ONE_OF_THESE);
        return PeersShown.OPEN;
    }

    private GroupSet set(List<GroupSet> groups) {
        String id = value(Field.GROUPS);
        if (id.isEmpty()) {
            return null;
        }
        for (GroupSet set : groups) {
            if (Ids.inAddress(set.id).equals(id)) {
                return set;
            }
        }
        wrong.put(Field.GROUPS, Wrong.NOT_ONE_OF_THESE);
        return null;
    }

    private void expectation() {
        int annotations = number(Field.ANNOTATIONS, 0, Expectation.MOST, Wrong.NUMBER_OUT_OF_RANGE);
        int replies = number(Field.REPLIES, 0, Expectation.MOST, Wrong.NUMBER_OUT_OF_RANGE);
        Instant due = time(Field.DUE);
        if (due != null && annotations == 0 && replies == 0) {
            wrong.putIfAbsent(Field.DUE, Wrong.DUE_WITHOUT_WORK);
        }
        if (wrong.isEmpty()) {
            expected = new Expectation(annotations, replies, due);
        }
    }

    private void tagging() {
        boolean only = !value(Field.ONLY_TAGS).isEmpty();
        try {
            List<String> tags = Tags.list(value(Field.TAGS));
            if (only && tags.isEmpty()) {
                wrong.put(Field.ONLY_TAGS, Wrong.ONLY_TAGS_WITHOUT_TAGS);
                return;
            }
            tagging = new TagRules(tags, only);
        } catch (IllegalArgumentException tooLong) {
            wrong.put(Field.TAGS, Wrong.TAGS_TOO_LONG);
        }
    }

    /** An empty field is the least number, where that is 0. */
    private int number(Field field, int least, int most, Wrong otherwise) {
        String digits = value(field);
        int number =
                digits.isEmpty() && least == 0
                        ? 0
                        : digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
        if (number < least || number > most) {
            wrong.put(field, otherwise);
            return least;
        }
        return number;
    }

    private String value(Field field) {
        return values.getOrDefault(field, "");
    }
}
