package org.scholion.web.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pages that are open now, by reading and by account. Nobody writes this down anywhere. */
final class OpenPages {

    private final Map<Long, Set<OpenPage>> byReading = new HashMap<>();
    private final Map<Long, Set<OpenPage>> byAccount = new HashMap<>();
    private int size;

    /**
     * @param ofOne how many one account may have open
     * @return the page that must be closed for it, the oldest of its account; null for none
     */
    synchronized OpenPage add(OpenPage page, int ofOne) {
        Set<OpenPage> own = byAccount.getOrDefault(page.place().account(), Set.of());
        OpenPage oldest = own.size() < ofOne ? null : own.iterator().next();
        if (oldest != null) {
            remove(oldest);
        }
        put(byReading, page.place().reading(), page);
        put(byAccount, page.place().account(), page);
        size++;
        return oldest;
    }

    /**
     * @return whether it was there
     */
    synchronized boolean remove(OpenPage page) {
        boolean there = take(byReading, page.place().reading(), page);
        take(byAccount, page.place().account(), page);
        size -= there ? 1 : 0;
        return there;
    }

    synchronized int size() {
        return size;
    }

    synchronized Set<Long> readings() {
        return Set.copyOf(byReading.keySet());
    }

    synchronized boolean any(long reading) {
        return byReading.containsKey(reading);
    }

    synchronized List<OpenPage> of(long reading) {
        return List.copyOf(byReading.getOrDefault(reading, Set.of()));
    }

    synchronized List<OpenPage> all() {
        return byReading.values().stream().flatMap(Collection::stream).toList();
    }

    /** Accounts that have the reading open. */
    synchronized Set<Long> accounts(long reading) {
        return byReading.getOrDefault(reading, Set.of()).stream()
                .map(page -> page.place().account())
                .collect(Collectors.toSet());
    }

    private static void put(Map<Long, Set<OpenPage>> pages, long key, OpenPage page) {
        pages.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(page);
    }

    private static boolean take(Map<Long, Set<OpenPage>> pages, long key, OpenPage page) {
        Set<OpenPage> some = pages.get(key);
        boolean there = some != null && some.remove(page);
        if (there && some.isEmpty()) {
            pages.remove(key);
        }
        return there;
    }
}
