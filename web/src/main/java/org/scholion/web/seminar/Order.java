package org.scholion.web.seminar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order of things that people move up and down. */
final class Order {

    private Order() {}

    /**
     * @param by -1 for one place up, 1 for one down; at the ends nothing moves
     */
    static <T> List<T> shifted(List<T> all, T one, int by) {
        List<T> order = new ArrayList<>(all);
        int from = order.indexOf(one);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        return order;
    }
}
