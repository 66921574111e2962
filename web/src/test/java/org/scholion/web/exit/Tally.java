package org.scholion.web.exit;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** What was tried, and what was found wrong. */
final class Tally {

    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong tried = new AtomicLong();
    private final Set<String> meetings = ConcurrentHashMap.newKeySet();

    void wrong(String sentence) {
        wrong.add(sentence);
    }

    /**
     * @param posts how many of them an answer could have shown or betrayed
     */
    void tried(int posts) {
        tried.addAndGet(posts);
    }

    /** That somebody met a post of some kind at an exit. */
    void met(Person reader, String exit, Said said, boolean seen) {
        tried(1);
        meetings.add(
                "%s %s %s %s %s %b"
                        .formatted(reader, exit, said.by(), said.audience(), said.state(), seen));
    }

    long combinations() {
        return tried.get();
    }

    int meetings() {
        return meetings.size();
    }

    int wrong() {
        return wrong.size();
    }

    /** One of each kind. */
    List<String> examples() {
        Map<String, String> examples = new TreeMap<>();
        for (String sentence : wrong) {
            examples.putIfAbsent(kind(sentence), sentence);
        }
        return List.copyOf(examples.values());
    }

    /** Without who it was and which one. */
    private static String kind(String sentence) {
        return sentence.replaceAll(
                        "(: does not show|: the id|: shows the id|: shows \\w+|exist:| for) .*",
                        "$1")
                .replaceAll("[0-9A-Z]{13}|\\d+|(by|in|of) [A-Z]\\w+", "#");
    }
}
