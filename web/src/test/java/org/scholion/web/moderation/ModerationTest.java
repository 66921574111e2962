package org.scholion.web.moderation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Flag;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.AuditEntry;
import org.scholion.domain.people.Secret;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;

/** What people do with what others wrote, through the addresses of the portal. */
@Tag("database")
@QuarkusTest
class ModerationTest {

    @Inject People people;
    @Inject Terms terms;
    @Inject EmptyTables tables;
    @Inject EntityManager database;
    @Inject AuditEntry.Repository log;

    private Account vera;
    private Account ada;
    private Account boris;
    private Course course;
    private String reading;
    private final Map<Account, Secret> signedIn = new HashMap<>();

    @BeforeEach
    void begin() {
        tables.empty();
        signedIn.clear();
        vera = people.teacher("Vera Orlova");
        ada = people.member("Ada Lind");
        boris = people.member("Boris Maier");
        course = terms.seminar(vera, ada, boris);
        Article article = terms.owned(vera, SampleEditions.riverLibraries());
        reading = Terms.address(terms.reading(course, article, one -> {}));
    }

    @Test
    void thanksAreGivenOnceHoweverOftenTheFormArrives() {
        String question = ask(ada, "Who kept the cards?");
        for (int i = 0; i < 2; i++) {
            post(boris, question + "/marks/thanks", Map.of("wanted", "on"))
                    .statusCode(303)
                    .header("Location", containsString("/threads/"));
        }
        assertEquals(1L, count("select count(m) from Mark m"));
        page(boris, question).body(containsString("Thanks <span>1</span>"));
        post(boris, question + "/marks/thanks", Map.of()).statusCode(303);
        assertEquals(0L, count("select count(m) from Mark m"));
    }

    @Test
    void nobodyThanksThemselves() {
        String question = ask(ada, "Who kept the cards?");
        post(ada, question + "/marks/me_too", Map.of())
                .statusCode(400)
                .body(containsString("your own comment"));
        people.as(signedIn(ada))
                .header("Accept-Language", "ru")
                .post(question + "/marks/me_too")
                .then()
                .statusCode(400)
                .body(containsString("ваш собственный"));
    }

    @Test
    void aScriptGetsTheThreadOrTheSentenceAlone() {
        String question = ask(ada, "Who kept the cards?");
        people.as(signedIn(boris))
                .header("HX-Request", "true")
                .post(question + "/marks/me_too")
                .then()
                .statusCode(200)
                .body(allOf(containsString("aria-pressed=\"true\""), not(containsString("<html"))));
        people.as(signedIn(ada))
                .header("HX-Request", "true")
                .post(question + "/marks/me_too")
                .then()
                .statusCode(400)
                .body(allOf(containsString("role=\"alert\""), not(containsString("<html"))));
    }

    @Test
    void whoAskedSaysWhatAnswersAndOpensTheQuestionAgain() {
        String question = ask(ada, "Who kept the cards?");
        String answer = reply(boris, question, "The ferryman.");
        post(boris, answer + "/answer/this", Map.of()).statusCode(403);
        post(ada, answer + "/answer/this", Map.of()).statusCode(303);
        page(boris, question)
                .body(
                        allOf(
                                containsString("Answered."),
                                containsString("#a-" + answer.replaceAll(".*/", ""))));
        post(ada, question + "/answer/none", Map.of()).statusCode(303);
        page(boris, question).body(not(containsString("Answered.")));
        post(vera, question + "/answer/elsewhere", Map.of()).statusCode(303);
        page(boris, question).body(containsString("Answered."));
        post(ada, question + "/answer/perhaps", Map.of()).statusCode(404);
    }

    @Test
    void anAnswerThatIsTakenBackLeavesTheQuestionOpen() {
        String question = ask(ada, "Who kept the cards?");
        String answer = reply(boris, question, "The ferryman.");
        post(vera, answer + "/answer/this", Map.of()).statusCode(303);
        post(boris, answer + "/deletion", Map.of()).statusCode(303);
        page(ada, question).body(not(containsString("Answered.")));
    }

    @Test
    void anAnswerToOneselfInAPrivateNoteCanBeTakenBack() {
        String note =
                say(ada, Map.of("words", "Check?", "kind", "QUESTION", "audience", "ONLY_ME"));
        String answer = reply(ada, note, "Yes.");
        post(ada, answer + "/answer/this", Map.of()).statusCode(303);
        post(ada, answer + "/deletion", Map.of()).statusCode(303);
        page(ada, note).body(not(containsString("Answered.")));
    }

    @Test
    void onlyAQuestionIsAnswered() {
        String comment = say(ada, Map.of("words", "Well said."));
        post(ada, comment + "/answer/elsewhere", Map.of())
                .statusCode(400)
                .body(containsString("Only a question"));
    }

    @Test
    void theStaffPinsAndWritesWhatCameOutOfIt() {
        String question = ask(ada, "Who kept the cards?");
        post(vera, question + "/pin/on", Map.of()).statusCode(303);
        post(vera, question + "/outcome", Map.of("outcome", " settled in class:\n the ferrymen "))
                .statusCode(303);
        page(ada, question)
                .body(
                        allOf(
                                containsString("Pinned"),
                                containsString("settled in class: the ferrymen"),
                                containsString("Vera Orlova")));
        post(vera, question + "/outcome", Map.of("outcome", " ")).statusCode(303);
        post(vera, question + "/pin/off", Map.of()).statusCode(303);
        page(ada, question)
                .body(allOf(not(containsString("Pinned")), not(containsString("the ferrymen"))));
        post(ada, question + "/pin/on", Map.of()).statusCode(403);
        post(vera, reply(boris, question, "Really?") + "/pin/on", Map.of()).statusCode(400);
    }

    @Test
    void anOutcomeThatIsTooLongIsGivenBack() {
        String question = ask(ada, "Who kept the cards?");
        post(vera, question + "/outcome", Map.of("outcome", "ferry ".repeat(100)))
                .statusCode(400)
                .body(allOf(containsString("500 characters"), containsString("ferry ferry")));
    }

    @Test
    void aFlagIsSeenByTheStaffAloneAndSettled() {
        String note = say(ada, Map.of("words", "Boris copies his answers."));
        people.as(signedIn(boris)).get(note + "/flag").then().statusCode(200);
        post(boris, note + "/flag", Map.of("reason", "PRIVATE", "remark", "About <me>"))
                .statusCode(303)
                .header("Location", endsWith(note + "/flag"));
        people.as(signedIn(boris))
                .get(note + "/flag")
                .then()
                .body(containsString("Those who teach will look at it."));
        page(ada, note).body(not(containsString("flag\"")));
        page(vera, note).body(containsString("1 flag"));
        people.as(signedIn(boris)).get(reading + "/flags").then().statusCode(403);
        people.as(signedIn(vera))
                .get(reading + "/flags")
                .then()
                .body(
                        allOf(
                                containsString("Boris Maier"),
                                containsString("About &lt;me&gt;"),
                                containsString("Boris copies his answers.")));
        post(boris, note + "/flags/settlement", Map.of()).statusCode(403);
        post(vera, note + "/flags/settlement", Map.of())
                .statusCode(303)
                .header("Location", endsWith(reading + "/flags"));
        people.as(signedIn(vera))
                .get(reading + "/flags")
                .then()
                .body(containsString("Nothing waits"));
        post(boris, note + "/flag", Map.of("reason", "OTHER")).statusCode(303);
        assertEquals(1L, count("select count(f) from Flag f where f.settledAt is null"));
        assertEquals(1L, count("select count(f) from Flag f"));
    }

    @Test
    void aFlagNeedsAReasonAndKeepsItsRemark() {
        String note = say(ada, Map.of("words", "Well said."));
        post(boris, note + "/flag", Map.of("remark", "I cannot say why"))
                .statusCode(400)
                .body(allOf(containsString("Choose a reason"), containsString("I cannot say why")));
        post(boris, note + "/flag", Map.of("reason", "SPAM", "remark", "x".repeat(Flag.REMARK + 1)))
                .statusCode(400)
                .body(containsString("xxxx"));
    }

    @Test
    void whatIsHiddenOnlyItsAuthorAndTheStaffSeeAndTheLogSaysSo() {
        String note = say(ada, Map.of("words", "Boris copies his answers."));
        post(boris, note + "/flag", Map.of("reason", "PRIVATE")).statusCode(303);
        people.as(signedIn(vera)).get(note + "/hiding").then().statusCode(200);
        post(vera, note + "/hiding", Map.of("reason", "Not about people, please", "back", "flags"))
                .statusCode(303)
                .header("Location", endsWith(reading + "/flags"));
        people.as(signedIn(boris)).get(note).then().statusCode(404);
        page(ada, note).body(containsString("Not about people, please"));
        assertEquals(0L, count("select count(f) from Flag f where f.settledAt is null"));
        post(vera, note + "/hiding", Map.of("reason", "Not here")).statusCode(303);
        post(vera, note + "/showing", Map.of()).statusCode(303);
        post(vera, note + "/showing", Map.of()).statusCode(303);
        people.as(signedIn(boris)).get(note).then().statusCode(303);
        post(ada, note + "/deletion", Map.of()).statusCode(303);
        assertEquals(
                List.of("annotation-deleted", "annotation-shown", "annotation-hidden"), logged());
        assertNull(entry().accountId);
        assertEquals(course.id, entry().courseId);
        assertEquals(Ids.ofAddress(note.replaceAll(".*/", "")).orElseThrow(), entry().subjectId);
    }

    @Test
    void nobodyDoesAnythingWithWhatWasHiddenOrDeletedMeanwhile() {
        String question = ask(ada, "Who kept the cards?");
        post(vera, question + "/hiding", Map.of()).statusCode(303);
        post(boris, question + "/marks/thanks", Map.of()).statusCode(404);
        post(vera, question + "/marks/thanks", Map.of()).statusCode(409);
        post(vera, question + "/pin/on", Map.of())
                .statusCode(409)
                .body(containsString("changed meanwhile"));
        String own = ask(vera, "And who paid?");
        post(vera, own + "/hiding", Map.of()).statusCode(400);
        String draft = say(ada, Map.of("words", "Hm", "do", "draft"));
        post(vera, draft + "/hiding", Map.of()).statusCode(404);
        post(ada, draft + "/marks/thanks", Map.of()).statusCode(400);
    }

    @Test
    void theHistoryShowsWhatWasChanged() {
        String note = say(ada, Map.of("words", "See the second table.", "tags", "method"));
        rewrite(ada, note, "See the third <table>.");
        people.as(signedIn(boris))
                .get(note + "/history")
                .then()
                .statusCode(200)
                .body(
                        allOf(
                                containsString("<del>second</del><ins>third</ins>"),
                                containsString("&lt;"),
                                containsString("First version")));
    }

    @Test
    void theHistoryOfWhatWasTakenBackOrOnceHiddenIsNotForEverybody() {
        String note = say(ada, Map.of("words", "Boris copies his answers."));
        reply(boris, note, "I do not.");
        post(vera, note + "/hiding", Map.of()).statusCode(303);
        rewrite(ada, note, "Some copy their answers.");
        post(vera, note + "/showing", Map.of()).statusCode(303);
        people.as(signedIn(boris)).get(note).then().statusCode(303);
        people.as(signedIn(boris)).get(note + "/history").then().statusCode(404);
        for (Account who : List.of(ada, vera)) {
            people.as(signedIn(who))
                    .get(note + "/history")
                    .then()
                    .statusCode(200)
                    .body(containsString("<del>Boris"));
        }
        String other = say(ada, Map.of("words", "Forget this."));
        reply(boris, other, "Why?");
        post(ada, other + "/deletion", Map.of()).statusCode(303);
        people.as(signedIn(boris)).get(other + "/history").then().statusCode(404);
        people.as(signedIn(vera))
                .get(other + "/history")
                .then()
                .body(allOf(containsString("Forget this."), containsString("Taken back")));
    }

    @Test
    void whatWasSaidInPrivateIsNotReadWhenItIsSaidToAllInOtherWords() {
        String note = say(ada, Map.of("words", "Boris copies.", "audience", "ONLY_ME"));
        change(ada, note, Map.of("words", "Some copy.", "audience", "STAFF"));
        change(ada, note, Map.of("words", "Who copies?", "audience", "READING"));
        history(boris, note)
                .body(
                        allOf(
                                containsString("Who copies?"),
                                not(containsString("Boris copies")),
                                not(containsString("Some"))));
        history(vera, note)
                .body(allOf(containsString("Some"), not(containsString("Boris copies"))));
        history(ada, note).body(containsString("Boris"));
    }

    private ValidatableResponse history(Account who, String annotation) {
        return people.as(signedIn(who)).get(annotation + "/history").then().statusCode(200);
    }

    @Test
    void nobodyIsOfferedToHideTheirOwn() {
        String own = say(vera, Map.of("words", "See the second table."));
        post(ada, own + "/flag", Map.of("reason", "OTHER")).statusCode(303);
        people.as(signedIn(vera))
                .get(reading + "/flags")
                .then()
                .body(
                        allOf(
                                containsString("See the second table."),
                                not(containsString(own + "/hiding"))));
    }

    @Test
    void anAnswerThatAReaderIsNotShownHasNoAddressForThem() {
        String question = ask(ada, "Who kept the cards?");
        String answer = reply(boris, question, "The ferryman.");
        post(vera, answer + "/answer/this", Map.of()).statusCode(303);
        post(vera, answer + "/hiding", Map.of()).statusCode(303);
        page(ada, question)
                .body(
                        allOf(
                                containsString("Answered."),
                                not(containsString(answer.replaceAll(".*/", "")))));
    }

    private String ask(Account who, String words) {
        return say(who, Map.of("words", words, "kind", "QUESTION"));
    }

    /** Writes something about the article; answers its permanent address. */
    private String say(Account who, Map<String, String> fields) {
        Map<String, String> sent =
                new HashMap<>(Map.of("target", "article", "audience", "READING"));
        sent.put("do", "publish");
        sent.putAll(fields);
        return written(post(who, reading + "/annotations", sent));
    }

    private String reply(Account who, String annotation, String words) {
        return written(post(who, annotation + "/replies", Map.of("words", words)));
    }

    private String written(ValidatableResponse answer) {
        String location = answer.statusCode(303).extract().header("Location");
        return reading + "/annotations/" + location.replaceAll(".*(#a-|/)", "");
    }

    private void rewrite(Account who, String annotation, String words) {
        change(who, annotation, Map.of("words", words));
    }

    private void change(Account who, String annotation, Map<String, String> fields) {
        int stored =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        database.find(
                                                        Annotation.class,
                                                        Ids.ofAddress(
                                                                        annotation.replaceAll(
                                                                                ".*/", ""))
                                                                .orElseThrow())
                                                .version);
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("version", String.valueOf(stored));
        post(who, annotation + "/words", sent).statusCode(303);
    }

    /** The thread of an annotation, as somebody is shown it. */
    private ValidatableResponse page(Account who, String annotation) {
        String thread =
                people.as(signedIn(who))
                        .get(annotation)
                        .then()
                        .statusCode(303)
                        .extract()
                        .header("Location");
        return people.as(signedIn(who)).get(thread.replaceAll("#.*", "")).then().statusCode(200);
    }

    private ValidatableResponse post(Account who, String address, Map<String, String> fields) {
        return people.as(signedIn(who)).formParams(fields).post(address).then();
    }

    private Secret signedIn(Account who) {
        return signedIn.computeIfAbsent(who, people::signIn);
    }

    private long count(String query) {
        return in(() -> database.createQuery(query, Long.class).getSingleResult());
    }

    private List<String> logged() {
        return in(
                () ->
                        log.list("subjectKind = 'annotation' order by id desc").stream()
                                .map(one -> one.action)
                                .toList());
    }

    private AuditEntry entry() {
        return in(() -> log.list("subjectKind = 'annotation' order by id desc").get(0));
    }

    private static <T> T in(Supplier<T> query) {
        return QuarkusTransaction.requiringNew().call(query::get);
    }
}
