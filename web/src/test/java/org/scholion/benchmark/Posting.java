package org.scholion.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How long it takes until what somebody writes is stored and they see it: a comment is sent as the
 * script of the page sends it, and the thread with it comes back.
 *
 * <p>Arguments: the address of the portal, started with {@code --demo}; how many comments, the
 * first third of which is not counted.
 */
public final class Posting {

    private Posting() {}

    public static void main(String[] arguments) throws Exception {
        DemoSeminar seminar = new DemoSeminar(arguments[0]);
        int posts = Integer.parseInt(arguments[1]);
        String reading = seminar.reading();
        DemoSeminar.Member student = seminar.member(seminar.students.get(1));
        List<Long> begun = new ArrayList<>();
        List<Long> answered = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            String words = "One more thought, number %d.".formatted(i);
            long start = System.nanoTime();
            String thread = seminar.begin(reading, student, "article", words).body();
            long stored = System.nanoTime();
            check(thread, words);
            String annotation = DemoSeminar.found("/annotations/([0-9A-Z]{13})/", thread);
            long again = System.nanoTime();
            String answer =
                    seminar.post(
                                    reading + "/annotations/" + annotation + "/replies",
                                    student,
                                    Map.of("words", words + " And so on.", "do", "publish"))
                            .body();
            long end = System.nanoTime();
            check(answer, words + " And so on.");
            if (i >= posts / 3) {
                begun.add(stored - start);
                answered.add(end - again);
            }
        }
        Figures.print("a new thread, stored and seen", begun);
        Figures.print("an answer, stored and seen", answered);
    }

    private static void check(String thread, String words) {
        if (!thread.contains(words)) {
            throw new IllegalStateException("not seen: " + words);
        }
    }
}
