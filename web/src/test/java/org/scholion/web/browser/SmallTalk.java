package org.scholion.web.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.Secret;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

/** A reading in which three people have said one of everything that can be said. */
@Singleton
class SmallTalk {

    private static final String QUESTION =
            "Who *kept* the cards, and why in [two archives](https://example.org)?";

    private final People people;
    private final Terms terms;
    private final EntityManager database;
    private final Map<Long, Secret> sessions = new HashMap<>();

    Account vera;
    Account ada;
    Account boris;
    String reading;

    /** Addresses of threads and of what was said in them, by what they are. */
    String thread;

    String said;
    String flagged;
    String hidden;
    String block;

    SmallTalk(People people, Terms terms, EntityManager database) {
        this.people = people;
        this.terms = terms;
        this.database = database;
    }

    void make() {
        vera = people.teacher("Vera Orlova");
        ada = people.member("Ada Lind");
        boris = people.member("Boris Maier");
        Course course = terms.seminar(vera, ada, boris);
        Article article = terms.owned(vera, SampleEditions.riverLibraries());
        reading =
                Terms.address(
                        terms.reading(
                                course,
                                article,
                                one -> one.describe("Rivers and readers", "Read *slowly*.")));
        List<Long> blocks = paragraphs(article);
        block = "block-" + Ids.inAddress(blocks.get(0));
        talk(blocks);
    }

    private List<Long> paragraphs(Article article) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createQuery(
                                                "select b.id from Block b where"
                                                    + " b.edition.article.id = ?1 and b.number is"
                                                    + " not null order by b.position",
                                                Long.class)
                                        .setParameter(1, article.id)
                                        .getResultList());
    }

    private void talk(List<Long> blocks) {
        String first = Ids.inAddress(blocks.get(0));
        thread =
                say(
                        ada,
                        "words-%s-17-%s-60".formatted(first, first),
                        "QUESTION",
                        "publish",
                        QUESTION);
        said = said(thread);
        post(boris, said + "/replies", Map.of("words", "The ferryman. See the register."));
        post(vera, said + "/replies", Map.of("words", "Both archives have a catalogue."));
        post(vera, said + "/outcome", Map.of("outcome", "Settled in class: the ferrymen."));
        post(boris, said + "/marks/thanks", Map.of("wanted", "on"));
        Map<String, String> better =
                Map.of(
                        "kind",
                        "QUESTION",
                        "words",
                        QUESTION + " And who paid?",
                        "version",
                        "0",
                        "tags",
                        "method");
        post(ada, said + "/words", better);
        say(vera, block, "GLOSS", "publish", "A pood is 16 kg.");
        say(ada, block, "COMMENT", "draft", "Not sure yet.");
        flagged =
                said(
                        say(
                                boris,
                                "block-" + Ids.inAddress(blocks.get(1)),
                                "COMMENT",
                                "publish",
                                "Nonsense."));
        post(ada, flagged + "/flag", Map.of("reason", "OTHER", "remark", "Not kind."));
        hidden = said(say(boris, "article", "COMMENT", "publish", "Buy my book."));
        post(vera, hidden + "/hiding", Map.of("reason", "An advertisement"));
        String gone =
                said(
                        say(
                                boris,
                                "block-" + Ids.inAddress(blocks.get(2)),
                                "COMMENT",
                                "publish",
                                "Never mind."));
        post(ada, gone + "/replies", Map.of("words", "Why not?"));
        post(boris, gone + "/deletion", Map.of());
    }

    /** Answers the thread that begins. */
    String say(Account who, String target, String kind, String button, String words) {
        Map<String, String> form = new HashMap<>();
        form.put("target", target);
        form.put("kind", kind);
        form.put("audience", "READING");
        form.put("words", words);
        form.put("tags", "method, open question");
        form.put("do", button);
        return post(who, reading + "/annotations", form);
    }

    private static String said(String thread) {
        return thread.replace("/threads/", "/annotations/");
    }

    private String post(Account who, String path, Map<String, String> fields) {
        var answer = people.as(session(who)).formParams(fields).post(path);
        assertEquals(303, answer.statusCode(), path + answer.asString());
        return answer.header("Location").replaceFirst("^https?://[^/]+", "").replaceAll("#.*", "");
    }

    Secret session(Account who) {
        return sessions.computeIfAbsent(who.id, id -> people.signIn(who));
    }
}
