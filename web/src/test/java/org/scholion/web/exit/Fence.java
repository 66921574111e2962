package org.scholion.web.exit;

import java.util.List;
import org.scholion.domain.article.Ids;
import org.scholion.web.exit.Scribes.Talked;
import org.scholion.web.security.Routes.Route;

/**
 * Somebody who is nothing in the course tries the exits of a reading, and somebody else's those of
 * what is said there under a reading of their own.
 */
final class Fence {

    /** Of so many posts one is tried. */
    private static final int EVERY = 100;

    private final Portal portal;
    private final Leaks leaks;
    private final Tally tally;
    private final Talked talked;
    private final Person stranger;

    Fence(Portal portal, Leaks leaks, Tally tally, Talked talked, Person stranger) {
        this.portal = portal;
        this.leaks = leaks;
        this.tally = tally;
        this.talked = talked;
        this.stranger = stranger;
    }

    /**
     * @param reading address of the one that was talked in
     */
    void tryAll(String reading) {
        for (Route route : Exits.ofReadings()) {
            List<Ask> asks = Exits.reading(route, reading, talked.blocks(), "", List.of());
            for (Ask ask : asks.subList(0, Math.min(asks.size(), 2))) {
                Answer answer = portal.ask(stranger, ask);
                tally.tried(talked.rules().all().size());
                if (answer.status() != refusal(ask)) {
                    wrong(ask, "answered with " + answer.status());
                }
                look(ask, route, answer);
            }
        }
        tryPosts(reading);
    }

    /** A visitor is led to the sign-in, and a script told that somebody must sign in. */
    private int refusal(Ask ask) {
        return stranger.session() != null ? 404 : ask.part() ? 401 : 303;
    }

    /**
     * @param reading address of any
     */
    void tryPosts(String reading) {
        for (boolean writes : new boolean[] {false, true}) {
            for (Route route : Exits.ofPosts(writes)) {
                Ask any = Exits.post(route, reading, false);
                String missing = portal.ask(stranger, any).without(Exits.THIS);
                for (Said said : talked.rules().all()) {
                    if (said.number() % EVERY == 0) {
                        one(route, any, said, missing);
                    }
                }
            }
        }
    }

    private void one(Route route, Ask any, Said said, String missing) {
        String id = Ids.inAddress(said.id());
        Answer answer = portal.ask(stranger, any.about(Exits.THIS, id));
        tally.met(stranger, route.toString(), said, false);
        if (!answer.without(id).equals(missing)) {
            wrong(any, "not answered as what does not exist: " + said);
        }
    }

    private void look(Ask ask, Route route, Answer answer) {
        leaks.in(answer, stranger, route.path(), null).forEach(leak -> wrong(ask, "shows " + leak));
    }

    private void wrong(Ask ask, String what) {
        tally.wrong("%s by %s: %s".formatted(ask, stranger, what));
    }
}
