package org.scholion.web.live;

import java.util.function.Consumer;

/** The line to one open page. */
interface Line {

    /**
     * @param taken gets, on whatever thread, whether the line took it; not called while it does not
     */
    void say(String words, Consumer<Boolean> taken);

    /** Ends it when all is taken that was said. */
    void hangUp();

    /** Ends it at once, whatever was said. */
    void cut();
}
