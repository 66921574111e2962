package org.scholion.web.seminar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.scholion.domain.course.Expectation;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.SharingRules;
import org.scholion.web.layout.PortalTime;

/**
 * What holds in a reading, in sentences for its members: made of the same data that decide. For a
 * page, see {@link RulesInWords}.
 *
 * @param times when it opens and closes
 * @param expected what each student is expected to write; empty for nothing
 * @param sharing who sees what
 */
public record ReadingRules(List<String> times, List<String> expected, List<String> sharing) {

    /** All of them, in this order. */
    public List<String> all() {
        List<String> all = new ArrayList<>(times);
        all.addAll(expected);
        all.addAll(sharing);
        return all;
    }

    /**
     * @param reading with its course and set of groups loaded
     * @param words in the language of the reader
     */
    static ReadingRules of(
            Reading reading, RuleMessages words, PortalTime time, Locale locale, Instant now) {
        return new ReadingRules(
                times(reading, words, time, locale, now),
                expected(reading.expected, words, time, locale),
                sharing(reading, words));
    }

    private static List<String> times(
            Reading reading, RuleMessages words, PortalTime time, Locale locale, Instant now) {
        List<String> said = new ArrayList<>();
        String closes = reading.closesAt == null ? null : time.said(reading.closesAt, locale);
        switch (reading.phase(now)) {
            case DRAFT -> said.add(words.draft());
            case AHEAD -> {
                said.add(words.opens(time.said(reading.opensAt, locale)));
                if (closes != null) {
                    said.add(words.willClose(closes));
                }
            }
            case OPEN ->
                    said.add(closes == null ? words.openWithoutEnd() : words.openUntil(closes));
            case CLOSED -> said.add(words.closed(closes));
        }
        if (reading.course.isArchived()) {
            said.add(words.archived());
        }
        return said;
    }

    private static List<String> expected(
            Expectation expected, RuleMessages words, PortalTime time, Locale locale) {
        if (expected.isNone()) {
            return List.of();
        }
        String work =
                expected.replies == 0
                        ? words.annotations(expected.annotations)
                        : expected.annotations == 0
                                ? words.replies(expected.replies)
                                : words.both(
                                        words.annotations(expected.annotations),
                                        words.replies(expected.replies));
        return List.of(
                expected.due == null
                        ? words.expected(work)
                        : words.expectedBy(work, time.said(expected.due, locale)));
    }

    private static List<String> sharing(Reading reading, RuleMessages words) {
        SharingRules rules = reading.sharing;
        List<String> said = new ArrayList<>();
        switch (rules.peersShown) {
            case OPEN -> said.add(words.peersAtOnce());
            case AFTER_OWN -> said.add(words.peersAfterOwn(rules.ownNeeded));
            case WHEN_REVEALED ->
                    said.add(reading.awaitsReveal() ? words.peersHidden() : words.peersRevealed());
        }
        if (rules.groupSet != null) {
            String name = rules.groupSet.name;
            said.add(rules.groupsApart ? words.groupsApart(name) : words.groups(name));
        }
        said.add(rules.anonymous ? words.anonymous() : words.named());
        if (reading.showsPresence) {
            said.add(words.presence());
        }
        if (reading.tagging.fixed) {
            said.add(words.tagsFixed(String.join(", ", reading.tagging.tags())));
        }
        said.add(words.staff());
        return said;
    }
}
