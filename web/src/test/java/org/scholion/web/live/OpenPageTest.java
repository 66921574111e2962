package org.scholion.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OpenPageTest {

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-29T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Wire implements Line {
        private final List<String> said = new ArrayList<>();
        private final Deque<Consumer<Boolean>> waiting = new ArrayDeque<>();

        @Override
        public void say(String words, Consumer<Boolean> taken) {
            said.add(words);
            waiting.add(taken);
        }

        void take() {
            waiting.remove().accept(true);
        }

        @Override
        public void hangUp() {}

        @Override
        public void cut() {}
    }

    private final Hands clock = new Hands();
    private final Wire wire = new Wire();
    private final OpenPage page =
            new OpenPage(new OpenPage.Place(1, 2, 3, 40, true), 40, wire, clock);

    private void tell(long revision, int fresh) {
        page.tell(
                new News(revision, fresh, List.of()), news -> news.revision() + ":" + news.fresh());
    }

    @Test
    void whatThePageKnowsIsNotToldAgain() {
        tell(40, 0);
        tell(41, 1);
        wire.take();
        tell(41, 1);
        assertEquals(List.of("41:1"), wire.said);
    }

    @Test
    void ofWhatALineDoesNotTakeTheLatestWaits() {
        tell(41, 1);
        tell(42, 2);
        tell(43, 3);
        page.beat(":");
        assertEquals(List.of("41:1"), wire.said);
        wire.take();
        wire.take();
        assertEquals(List.of("41:1", "43:3"), wire.said);
    }

    @Test
    void newsAndTheNumberOfReadersWaitTogether() {
        tell(41, 1);
        page.count(2, "two");
        page.count(3, "three");
        tell(42, 2);
        wire.take();
        assertEquals(List.of("41:1", "42:2three"), wire.said);
    }

    @Test
    void whatWasTakenBackIsNotNewAnyMore() {
        tell(42, 2);
        wire.take();
        tell(41, 1);
        wire.take();
        tell(0, 0);
        assertEquals(List.of("42:2", "42:1", "42:0"), wire.said);
    }

    @Test
    void aLineThatTakesNothingIsStuckAfterAWhile() {
        Duration patience = Duration.ofSeconds(5);
        tell(41, 1);
        clock.now = clock.now.plusSeconds(5);
        assertFalse(page.isStuck(patience));
        clock.now = clock.now.plusSeconds(1);
        assertTrue(page.isStuck(patience));
        wire.take();
        assertFalse(page.isStuck(patience));
    }

    @Test
    void anAccountHasSoManyPagesOpenAndTheOldestGoes() {
        OpenPages pages = new OpenPages();
        OpenPage second = new OpenPage(new OpenPage.Place(9, 2, 3, 0, false), 0, wire, clock);
        OpenPage other = new OpenPage(new OpenPage.Place(1, 7, 8, 0, false), 0, wire, clock);
        OpenPage third = new OpenPage(new OpenPage.Place(1, 2, 3, 0, false), 0, wire, clock);
        pages.add(page, 2);
        pages.add(second, 2);
        pages.add(other, 2);
        assertEquals(page, pages.add(third, 2));
        assertEquals(3, pages.size());
        assertEquals(List.of(other, third), pages.of(1));
        assertTrue(pages.remove(third));
        assertFalse(pages.remove(third));
        assertTrue(pages.remove(second));
        assertFalse(pages.any(9));
    }
}
