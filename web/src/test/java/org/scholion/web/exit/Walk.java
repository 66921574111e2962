package org.scholion.web.exit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholion.domain.article.Ids;
import org.scholion.web.exit.Scribes.Talked;
import org.scholion.web.security.Routes.Route;

/** One person walks through every exit of one reading. */
final class Walk {

    private static final Pattern ALL_THREADS =
            Pattern.compile("/discussion\">[^<]*<span class=\"marginbar__count\">(\\d+)</span>");

    private final Portal portal;
    private final Leaks leaks;
    private final Tally tally;
    private final Talked talked;
    private final Rules rules;
    private final Person reader;
    private final String reading;
    private final Map<Ask, String> missing = new HashMap<>();

    /**
     * @param reading its address
     */
    Walk(Portal portal, Leaks leaks, Tally tally, Talked talked, Person reader, String reading) {
        this.portal = portal;
        this.leaks = leaks;
        this.tally = tally;
        this.talked = talked;
        this.rules = talked.rules();
        this.reader = reader;
        this.reading = reading;
    }

    void go(String account) {
        Exits.ofReadings().forEach(route -> page(route, account));
        List<Route> shown = Exits.ofPosts(false);
        List<Route> sent = Exits.ofPosts(true);
        for (Said said : rules.all()) {
            one(shown, said, said.number());
            if (!leaks.sees(reader, said) && said.number() % 2 == 0) {
                one(sent, said, said.number() / 2);
            }
        }
    }

    private void page(Route route, String account) {
        List<String> places = rules.all().stream().map(Said::place).distinct().toList();
        List<Ask> asks = Exits.reading(route, reading, talked.blocks(), account, places);
        Set<String> meant = Meant.onPage(route.path(), rules, reader);
        if (asks.isEmpty() || meant == null) {
            tally.wrong(route + ": nobody said how to ask, or what it is for");
            return;
        }
        Set<String> found = new HashSet<>();
        for (Ask ask : asks) {
            Answer answer = portal.ask(reader, ask);
            tally.tried(rules.all().size());
            look(ask, route, answer);
            found.addAll(answer.markers());
            answer.ids().forEach(id -> found.add(Ids.inAddress(id)));
        }
        Set<String> without = new HashSet<>(meant);
        without.removeAll(found);
        if (!without.isEmpty()) {
            wrong(asks.get(0), "does not show " + without);
        }
    }

    private void look(Ask ask, Route route, Answer answer) {
        if (answer.status() >= 500) {
            wrong(ask, "failed with " + answer.status());
        }
        leaks.in(answer, reader, route.path(), rules).forEach(leak -> wrong(ask, "shows " + leak));
        int threads = answer.number(ALL_THREADS);
        if (threads >= 0 && threads != rules.threads(reader).size()) {
            wrong(ask, "counts %d threads of %d".formatted(threads, rules.threads(reader).size()));
        }
    }

    /** One of the exits, in turn; a thread is asked for by its first. */
    private void one(List<Route> routes, Said said, int turn) {
        Route route = routes.get(Math.floorMod(turn + reader.name().length(), routes.size()));
        boolean thread = route.parameters().contains("thread");
        Said asked = thread ? said.first() : said;
        boolean seen = thread ? rules.isLeft(reader, asked) : leaks.sees(reader, asked);
        Ask any = Exits.post(route, reading, said.number() % 2 == 1 && !isAlone(route));
        String id = Ids.inAddress(asked.id());
        Answer answer = portal.ask(reader, any.about(Exits.THIS, id));
        tally.met(reader, route.toString(), asked, seen);
        if (seen) {
            look(any, route, answer);
            Meant.ofOne(route.path(), answer, rules, reader, asked)
                    .forEach(wrong -> wrong(any, wrong + ", for " + asked));
            if (thread) {
                thread(any, answer, asked);
            }
        } else if (!answer.without(id).equals(missing(any))) {
            wrong(
                    any,
                    "not answered as what does not exist: %s: %s"
                            .formatted(asked, difference(missing(any), answer.without(id))));
        }
    }

    /** Where two texts begin to differ. */
    private static String difference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 40);
        return "«%s» or «%s»"
                .formatted(
                        one.substring(from, Math.min(one.length(), at + 80)),
                        other.substring(from, Math.min(other.length(), at + 80)))
                .replaceAll("\\s+", " ");
    }

    /** Whether it has no parts. */
    private static boolean isAlone(Route route) {
        return route.path().endsWith("/{annotation}");
    }

    private void thread(Ask ask, Answer answer, Said first) {
        for (String text : Meant.inThread(rules, reader, first)) {
            if (!answer.has(text)) {
                wrong(ask, "does not show %s of %s".formatted(text, first));
            }
        }
    }

    private String missing(Ask any) {
        return missing.computeIfAbsent(any, ask -> portal.ask(reader, ask).without(Exits.THIS));
    }

    private void wrong(Ask ask, String what) {
        tally.wrong(
                "%s by %s in %s: %s"
                        .formatted(
                                ask.toString().replace(reading, "…"), reader, rules.mode(), what));
    }
}
