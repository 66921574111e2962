package org.scholion.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scholion.domain.discussion.Reader;

/**
 * Tells the open pages of this process that something changed in their reading. What is told
 * depends on who reads now: that is asked anew for each change, and a page whose reader may not
 * read along any more is closed. A page that does not take what it is sent is closed, not waited
 * for. When all this is done says {@link Rounds}.
 *
 * <p>The database is the truth and this is a hint: a page that missed something is told when it
 * connects again, by the revision that it shows.
 */
@ApplicationScoped
class Hub {

    /** How long a page may take nothing of what it is sent. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Attendance attendance;
    private final Sentences sentences;
    private final Clock clock;
    private final int most;
    private final int ofOne;
    private final OpenPages pages = new OpenPages();

    /** Readings whose number of readers may have changed. */
    private final Set<Long> moved = ConcurrentHashMap.newKeySet();

    Hub(
            Attendance attendance,
            Sentences sentences,
            Clock clock,
            @ConfigProperty(name = "scholion.live.most", defaultValue = "3000") int most,
            @ConfigProperty(name = "scholion.live.of-one", defaultValue = "10") int ofOne) {
        this.attendance = attendance;
        this.sentences = sentences;
        this.clock = clock;
        this.most = most;
        this.ofOne = ofOne;
    }

    /** Whether there is room for another page. */
    boolean hasRoom() {
        return pages.size() < most;
    }

    /**
     * A page opens. What it missed it is told by {@link #greet}.
     *
     * @param told revision of the last change that it was told of
     */
    OpenPage open(OpenPage.Place place, long told, Line line) {
        OpenPage page = new OpenPage(place, told, line, clock);
        page.beat(sentences.hello());
        OpenPage oldest = pages.add(page, ofOne);
        if (oldest != null) {
            oldest.beat(sentences.enough());
            oldest.hangUp();
        }
        noteMove(place);
        return page;
    }

    /** A page has closed. */
    void close(OpenPage page) {
        if (pages.remove(page)) {
            noteMove(page.place());
        }
    }

    private void noteMove(OpenPage.Place place) {
        if (place.counts()) {
            moved.add(place.reading());
        }
    }

    boolean isOpen(long reading) {
        return pages.any(reading);
    }

    /** Accounts that have the reading open now. */
    Set<Long> present(long reading) {
        return pages.accounts(reading);
    }

    /** Tells a page what it missed. */
    void greet(OpenPage page) {
        tell(page.place().reading(), List.of(page));
    }

    /** Tells all pages of a reading what changed. */
    void tell(long reading) {
        tell(reading, pages.of(reading));
    }

    private void tell(long reading, Collection<OpenPage> open) {
        if (open.isEmpty()) {
            return;
        }
        Set<Long> sessions =
                open.stream().map(page -> page.place().session()).collect(Collectors.toSet());
        Attendance.Present present = attendance.of(reading, sessions);
        Map<News, String> said = new HashMap<>();
        Function<News, String> event =
                news ->
                        said.computeIfAbsent(
                                news, latest -> sentences.news(latest, present.reading()));
        open.forEach(page -> tell(page, present, event));
    }

    private void tell(OpenPage page, Attendance.Present present, Function<News, String> event) {
        Reader reader = present == null ? null : present.readers().get(page.place().session());
        if (reader == null) {
            close(page);
            page.hangUp();
            return;
        }
        page.tell(News.of(present.talk(), reader, present.reading(), page.place().since()), event);
        if (present.reading().showsPresence) {
            int people = pages.accounts(page.place().reading()).size();
            page.count(people, sentences.here(people));
        }
    }

    /** Closes pages that take nothing. */
    void dropSlow() {
        for (OpenPage page : pages.all()) {
            if (page.isStuck(PATIENCE)) {
                close(page);
                page.cut();
            }
        }
    }

    /** Readings whose number of readers changed since this was asked last. */
    Set<Long> moved() {
        Set<Long> some = Set.copyOf(moved);
        moved.removeAll(some);
        return some;
    }

    /** Shows proxies and browsers that lines are open. */
    Set<Long> beat() {
        pages.all().forEach(page -> page.beat(sentences.beat()));
        return pages.readings();
    }

    /** Closes all pages; they connect again where the portal comes back. */
    void closeAll() {
        pages.all().forEach(OpenPage::hangUp);
    }
}
