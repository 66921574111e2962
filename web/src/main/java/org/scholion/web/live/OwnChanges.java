package org.scholion.web.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongConsumer;
import org.scholion.web.discussion.TalkChanged;

/** The changes that this process makes itself. */
@ApplicationScoped
class OwnChanges implements ChangeFeed {

    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void listen(LongConsumer heard) {
        listeners.add(heard);
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) TalkChanged change) {
        listeners.forEach(heard -> heard.accept(change.reading()));
    }
}
