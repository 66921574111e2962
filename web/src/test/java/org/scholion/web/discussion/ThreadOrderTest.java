package org.scholion.web.discussion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.domain.discussion.Post;
import org.scholion.domain.discussion.Target;
import org.scholion.domain.people.Account;
import org.scholion.web.discussion.ThreadOrder.Placed;

class ThreadOrderTest {

    private static final int DEEP = 10_000;

    private final Account anna = Speech.person("Anna Berg");
    private final Speech speech = new Speech(false);
    private final Post first = speech.begin(anna, false, Target.article());

    private static List<Post> posts(List<Placed> order) {
        return order.stream().map(Placed::post).toList();
    }

    @Test
    void eachAnswerStandsBehindWhatItAnswersInOrderOfWriting() {
        Post one = speech.answer(first, anna, false);
        Post two = speech.answer(first, anna, false);
        Post toOne = speech.answer(one, anna, false);
        List<Placed> order = ThreadOrder.of(speech.posts());
        assertEquals(List.of(first, one, toOne, two), posts(order));
        assertEquals(List.of(0, 1, 2, 1), order.stream().map(Placed::depth).toList());
    }

    @Test
    void whatIsDeeperSaysWhatItAnswers() {
        Post one = speech.answer(first, anna, false);
        Post two = speech.answer(one, anna, false);
        speech.answer(two, anna, false);
        List<Placed> order = ThreadOrder.of(speech.posts());
        assertNull(order.get(2).answers());
        assertEquals(ThreadOrder.DEEPEST, order.get(3).depth());
        assertSame(two, order.get(3).answers());
    }

    @Test
    void aPlaceIsKeptWhereSomethingHangsOnIt() {
        Post one = speech.answer(first, anna, false);
        Post toOne = speech.answer(one, anna, false);
        speech.takeBack(one);
        assertEquals(List.of(first, one, toOne), posts(ThreadOrder.of(speech.posts())));
        speech.takeBack(toOne);
        assertEquals(List.of(first), posts(ThreadOrder.of(speech.posts())));
        speech.takeBack(first);
        assertEquals(List.of(), ThreadOrder.of(speech.posts()));
    }

    @Test
    void whatAnswersSomethingUnseenAnswersTheFirst() {
        Post unseen = speech.answer(first, anna, false);
        Post answer = speech.answer(unseen, anna, false);
        List<Placed> order = ThreadOrder.of(List.of(first, answer));
        assertEquals(List.of(first, answer), posts(order));
        assertEquals(1, order.get(1).depth());
        assertEquals(1, ThreadOrder.of(List.of(answer)).get(0).depth());
    }

    @Test
    void aThreadMayBeAsDeepAsItIsLong() {
        Post last = first;
        for (int i = 0; i < DEEP; i++) {
            last = speech.answer(last, anna, false);
        }
        List<Post> posts = speech.posts();
        List<Placed> order = assertTimeout(Duration.ofSeconds(10), () -> ThreadOrder.of(posts));
        assertEquals(posts, posts(order));
    }

    @Test
    void aThreadMayBeAsBroadAsItIsLong() {
        for (int i = 0; i < DEEP; i++) {
            speech.answer(first, anna, false);
        }
        List<Post> posts = speech.posts();
        List<Placed> order = assertTimeout(Duration.ofSeconds(10), () -> ThreadOrder.of(posts));
        assertEquals(posts, posts(order));
    }
}
