package org.scholion.web.margin;

import jakarta.enterprise.context.ApplicationScoped;
import org.scholion.domain.permission.Right;
import org.scholion.web.discussion.SaidWords;
import org.scholion.web.discussion.Seat;
import org.scholion.web.discussion.TalkWords;
import org.scholion.web.layout.Frame;
import org.scholion.web.reading.BodyView;
import org.scholion.web.reading.LoadedEdition;
import org.scholion.web.reading.LoadedEditions;
import org.scholion.web.security.Here;

/** Makes margins for whoever sends the request. */
@ApplicationScoped
class MarginViews {

    private final LoadedEditions editions;
    private final SaidWords words;
    private final Here here;

    MarginViews(LoadedEditions editions, SaidWords words, Here here) {
        this.editions = editions;
        this.words = words;
        this.here = here;
    }

    MarginView of(Seat seat, Show show, Frame frame) {
        LoadedEdition edition = editions.of(seat.reading().edition.id);
        Margin margin = margin(seat, show, frame, false);
        return new MarginView(
                body(margin, edition),
                margin,
                show,
                seat.lastChange(),
                Talked.all(seat).size(),
                (int) seat.posts().stream().filter(seat::isNew).count(),
                seat.reading().showsPresence);
    }

    /** The text with the marks of a margin. */
    BodyView body(Margin margin, LoadedEdition edition) {
        return BodyView.of(edition.edition(), edition.view(), margin.marks());
    }

    /**
     * @param unlimited whether there is room for all threads
     */
    Margin margin(Seat seat, Show show, Frame frame, boolean unlimited) {
        return new Margin(
                seat,
                editions.of(seat.reading().edition.id),
                words,
                TalkWords.in(frame.language()),
                show,
                here.may(Right.ANNOTATE),
                unlimited);
    }
}
