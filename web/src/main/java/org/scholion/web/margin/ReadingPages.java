package org.scholion.web.margin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.scholion.domain.course.CourseRole;
import org.scholion.domain.course.Phase;
import org.scholion.domain.course.Reading;
import org.scholion.domain.permission.Right;
import org.scholion.web.article.EditionView;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.Seats;
import org.scholion.web.language.InterfaceLanguage;
import org.scholion.web.layout.Frame;
import org.scholion.web.layout.Theme;
import org.scholion.web.markup.SafeMarkdown;
import org.scholion.web.reading.Conditional;
import org.scholion.web.reading.PreparedPage;
import org.scholion.web.security.Here;
import org.scholion.web.security.SignedIn;
import org.scholion.web.security.Visitor;
import org.scholion.web.seminar.PromptView;
import org.scholion.web.seminar.ReadingHead;
import org.scholion.web.seminar.ReadingRules;
import org.scholion.web.seminar.ReadingSheets;

/**
 * Makes pages of readings, each for one reader, and keeps them as long as nothing changed that they
 * depend on: then a page costs who asks, where they stand and what they have seen, and nothing is
 * rendered.
 */
@ApplicationScoped
class ReadingPages {

    record reading(
            Frame frame,
            ReadingHead head,
            EditionView edition,
            ReadingRules rules,
            SafeMarkdown instructions,
            List<PromptView> prompts,
            MarginView margin)
            implements TemplateInstance {}

    /** Bytes kept; a page of a long article takes 300 kB. */
    private static final int KEPT = 96 << 20;

    /** Whose page it is, and which. */
    private record Key(
            long reading, long session, InterfaceLanguage language, Theme theme, Show show) {}

    /** All that the page depends on besides; ids of the sets it names never change. */
    private record Stamp(
            long talk,
            int settings,
            Phase phase,
            boolean writes,
            boolean edits,
            CourseRole role,
            Set<Long> groups,
            long seen,
            SignedIn reader) {}

    private record Kept(Stamp stamp, PreparedPage page) {}

    private final Seats seats;
    private final MarginViews margins;
    private final ReadingSheets sheets;
    private final Here here;
    private final Visitor visitor;
    private final Clock clock;
    private final Cache<Key, Kept> pages =
            Caffeine.newBuilder()
                    .maximumWeight(KEPT)
                    .weigher((Key key, Kept kept) -> kept.page().size())
                    .build();

    ReadingPages(
            Seats seats,
            MarginViews margins,
            ReadingSheets sheets,
            Here here,
            Visitor visitor,
            Clock clock) {
        this.seats = seats;
        this.margins = margins;
        this.sheets = sheets;
        this.here = here;
        this.visitor = visitor;
        this.clock = clock;
    }

    Response answer(Show show, HttpServerRequest request) {
        Frame frame = Frame.of(request);
        Seats.Ticket ticket = seats.visiting();
        Key key =
                new Key(
                        here.reading().id,
                        visitor.orSignIn().session(),
                        frame.language(),
                        frame.theme(),
                        show);
        Stamp stamp = stamp(ticket);
        Kept kept = pages.getIfPresent(key);
        if (kept == null || !kept.stamp().equals(stamp)) {
            kept = new Kept(stamp, PreparedPage.of(render(ticket.sit(), show, frame)));
            pages.put(key, kept);
        }
        return Conditional.answer(request, kept.page());
    }

    private Stamp stamp(Seats.Ticket ticket) {
        Reading reading = here.reading();
        return new Stamp(
                reading.talkRevision,
                reading.version,
                reading.phase(clock.instant()),
                here.may(Right.ANNOTATE),
                here.may(Right.EDIT_READING),
                here.place().role(),
                ticket.groups(),
                ticket.seen(),
                visitor.orSignIn());
    }

    private String render(Seat seat, Show show, Frame frame) {
        ReadingSheets.Sheet sheet = sheets.of(seat.reading().id, frame.language());
        reading page =
                new reading(
                        frame,
                        sheet.head(),
                        sheet.edition(),
                        sheet.rules(),
                        sheet.instructions(),
                        sheet.prompts(),
                        margins.of(seat, show, frame));
        return frame.dress(page).render();
    }
}
