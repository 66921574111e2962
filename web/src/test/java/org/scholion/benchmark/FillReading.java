package org.scholion.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Has the students of the demo write in the margin of its reading: threads about passages of all
 * its paragraphs, in a fixed order of chance, and answers to them.
 *
 * <p>Arguments: the address of the portal, started with {@code --demo}; how many threads are begun;
 * how many answers are given; how many answers of these go to the first thread. Prints the address
 * of the reading and the cookie of a student.
 */
public final class FillReading {

    private static final String[] WORDS = {
        "Does the source say this, or does the author?",
        "Compare the figure two paragraphs above; they cannot both be right.",
        "I read this **differently**: the years before count as well.",
        "Who is meant by *we*? Earlier it was the whole region, here only the two cities.",
        "What would have to be found to show the opposite?",
        "The note leads to a newspaper. Is there no better source for a claim that carries so much?"
    };

    private FillReading() {}

    public static void main(String[] arguments) throws Exception {
        DemoSeminar seminar = new DemoSeminar(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        int answers = Integer.parseInt(arguments[2]);
        int longest = Integer.parseInt(arguments[3]);
        String reading = seminar.reading();
        List<DemoSeminar.Member> students = new ArrayList<>();
        for (String student : seminar.students) {
            students.add(seminar.member(student));
        }
        String page = seminar.get(reading, students.get(0).cookie()).body();
        List<String> blocks = DemoSeminar.all("/targets/(block-[0-9A-Z]{13})/new", page);
        Random chance = new Random(3);
        List<String> begun = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int from = chance.nextInt(120);
            String target =
                    "%s-%d-%d"
                            .formatted(
                                    blocks.get(chance.nextInt(blocks.size()))
                                            .replace("block-", "words-"),
                                    from,
                                    from + 20 + chance.nextInt(100));
            String words = WORDS[i % WORDS.length];
            String block = target.replaceAll("words-([^-]+)-.*", "block-$1");
            DemoSeminar.Member by = students.get(i % students.size());
            String thread;
            try {
                thread = seminar.begin(reading, by, target, words).body();
            } catch (IllegalStateException shortBlock) {
                thread = seminar.begin(reading, by, block, words).body();
            }
            begun.add(DemoSeminar.found("/annotations/([0-9A-Z]{13})/", thread));
        }
        for (int i = 0; i < answers; i++) {
            String answered = begun.get(i < longest ? 0 : chance.nextInt(begun.size()));
            seminar.post(
                    reading + "/annotations/" + answered + "/replies",
                    students.get(chance.nextInt(students.size())),
                    Map.of("words", WORDS[(i + 1) % WORDS.length], "do", "publish"));
        }
        System.out.printf(
                "%d threads and %d answers at %s%n%s%n",
                threads, answers, seminar.portal.resolve(reading), students.get(0).cookie());
    }
}
