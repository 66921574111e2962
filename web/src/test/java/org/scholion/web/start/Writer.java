package org.scholion.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one thing after the other until the portal is gone, and knows what was acknowledged: a new
 * thread, an answer to it, then other words for the thread, and again.
 */
final class Writer {

    /** A form and the words in it. */
    private record Form(String path, Map<String, String> fields) {

        String words() {
            return fields.get("words");
        }
    }

    private final String name;
    private final String reading;
    private final List<String> said = new ArrayList<>();
    private final List<String> replaced = new ArrayList<>();
    private DemoPerson person;
    private int count;
    private String thread;
    private String begun;
    private Form waiting;

    Writer(String name, DemoPerson person, String reading) {
        this.name = name;
        this.person = person;
        this.reading = reading;
    }

    /** All that was acknowledged and not replaced by other words that were. */
    List<String> said() {
        return said;
    }

    /** Words in place of which others were acknowledged. */
    List<String> replaced() {
        return replaced;
    }

    /** Writes until no answer comes; an answer that is no success is a failure of the test. */
    void writeUntilNobodyAnswers(Runnable acknowledged) throws Exception {
        while (true) {
            HttpResponse<String> answer;
            try {
                waiting = next();
                answer = person.send(waiting.path, waiting.fields);
            } catch (IOException gone) {
                return;
            }
            assertEquals(303, answer.statusCode(), answer::body);
            acknowledge(answer);
            waiting = null;
            acknowledged.run();
        }
    }

    /** Sends once more what was not answered, as somebody does who sees an error: the same form. */
    void sendAgain(RunningPortal again) throws Exception {
        person = person.at(again);
        if (waiting == null) {
            return;
        }
        HttpResponse<String> answer = person.send(waiting.path, waiting.fields);
        assertEquals(303, answer.statusCode(), answer::body);
        acknowledge(answer);
        String words = waiting.words();
        waiting = null;
        String page = person.get(thread);
        assertTrue(page.contains(words), () -> words + " is not in " + page);
    }

    private Form next() throws Exception {
        count++;
        String words = "%s says %d.".formatted(name, count);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("words", words);
        fields.put("do", "publish");
        return switch (count % 3) {
            case 1 -> {
                fields.put("target", "article");
                fields.put("audience", "READING");
                fields.put("key", name + "-" + count);
                yield new Form(reading + "/annotations", fields);
            }
            case 2 -> {
                fields.put("key", name + "-" + count);
                yield new Form(annotation() + "/replies", fields);
            }
            default -> {
                String form = person.get(annotation() + "/edit");
                fields.put("version", DemoPerson.first("name=\"version\" value=\"(\\d+)\"", form));
                fields.put("audience", "READING");
                yield new Form(annotation() + "/words", fields);
            }
        };
    }

    private String annotation() {
        return thread.replace("/threads/", "/annotations/");
    }

    private void acknowledge(HttpResponse<String> answer) {
        if (count % 3 == 0) {
            replace();
            return;
        }
        if (count % 3 == 1) {
            thread = DemoPerson.location(answer);
            begun = waiting.words();
        }
        said.add(waiting.words());
    }

    private void replace() {
        said.remove(begun);
        replaced.add(begun);
        said.add(waiting.words());
    }
}
