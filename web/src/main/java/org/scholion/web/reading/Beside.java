package org.scholion.web.reading;

import java.util.List;

/** What stands beside a text: threads, level with what they are about. */
public interface Beside {

    /** Nothing, as on the page of an article without a class. */
    Beside NOTHING =
            new Beside() {
                @Override
                public boolean isOpen() {
                    return false;
                }

                @Override
                public Strip strip(String target) {
                    return null;
                }

                @Override
                public String reading() {
                    return "";
                }
            };

    /** Whether there is a margin at all. */
    boolean isOpen();

    /**
     * @param target such as {@code block-0H5RZ9BCV6MHE}
     */
    Strip strip(String target);

    /** Address of the reading. */
    String reading();

    /**
     * What stands beside one thing.
     *
     * @param number of the paragraph or note; null where it has none
     * @param write where something new is written about it; null for nobody
     * @param all where all its threads are; null where it has no page of its own
     * @param more how many threads are only there
     */
    record Strip(
            String target, String number, String write, String all, List<Line> lines, int more) {

        public int threads() {
            return lines.size() + more;
        }

        /** Whether there is room for two rows of each line. */
        public boolean isRoomy() {
            return more == 0 && lines.size() <= 2;
        }
    }

    /**
     * A thread in one line.
     *
     * @param style {@code question}, {@code gloss}, ... in lower case
     * @param name who began it; null where that is not shown
     * @param number in place of a name; 0 where it is shown
     * @param words how it begins; empty for a highlight
     * @param lost whether what it is about is not in the text any more
     * @param count of all that it holds
     */
    record Line(
            String id,
            String address,
            String style,
            String name,
            int number,
            boolean staff,
            boolean mine,
            boolean fresh,
            boolean pinned,
            boolean answered,
            boolean deleted,
            boolean lost,
            String words,
            int count) {}
}
