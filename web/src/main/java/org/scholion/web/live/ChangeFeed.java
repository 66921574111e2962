package org.scholion.web.live;

import java.util.function.LongConsumer;

/**
 * Says in which readings something changed, once it is on disk. Now within this process; with
 * several processes a second one would hear the others. What is said is a hint: it may come twice
 * or, seldom, not at all.
 */
public interface ChangeFeed {

    /**
     * @param heard gets ids of readings, on whatever thread; it returns at once
     */
    void listen(LongConsumer heard);
}
