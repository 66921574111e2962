package org.scholion.web.exit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.web.live.Ear;

/** An open page is told how much is new for its reader, and where. */
final class LiveExit {

    private static final Pattern NEWS = Pattern.compile("\"fresh\":(\\d+),\"places\":\\[([^]]*)]");

    private final Portal portal;
    private final Tally tally;
    private final Rules rules;
    private final Person reader;

    LiveExit(Portal portal, Tally tally, Rules rules, Person reader) {
        this.portal = portal;
        this.tally = tally;
        this.rules = rules;
        this.reader = reader;
    }

    void listen(String reading) {
        try (Ear ear = Ear.at(portal.line(reading + "/live?since=0"), reader.session(), null)) {
            String said = ear.next();
            while (said.startsWith("event: here")) {
                said = ear.next();
            }
            tally.tried(rules.all().size());
            compare(said);
        } catch (Exception cause) {
            throw new IllegalStateException(cause);
        }
    }

    private void compare(String said) {
        List<Said> fresh =
                rules.all().stream()
                        .filter(one -> rules.sees(reader, one) && one.by() != reader)
                        .filter(one -> !one.takenBack() && !one.isHidden())
                        .toList();
        long places =
                fresh.stream()
                        .map(Said::place)
                        .filter(p -> p.startsWith("block-"))
                        .distinct()
                        .count();
        Matcher news = NEWS.matcher(said);
        if (!news.find()
                || Integer.parseInt(news.group(1)) != fresh.size()
                || news.group(2).split(",").length != places) {
            tally.wrong(
                    "the line of %s in %s says %s, expected %d in %d places"
                            .formatted(reader, rules.mode(), said, fresh.size(), places));
        }
    }
}
