package org.scholion.web.exit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Audience;
import org.scholion.web.exit.Said.Text;

/** What each exit is there to show: to whoever may see it, it must. */
final class Meant {

    private static final String READING = "/readings/{reading}";
    private static final String POST = READING + "/annotations/{annotation}";

    /** Of a reading as a whole, over all that can be asked there. */
    private static final Map<String, BiFunction<Rules, Person, Set<String>>> PAGES =
            Map.of(
                    READING,
                    Meant::beginnings,
                    READING + "/news",
                    Meant::beginnings,
                    READING + "/discussion",
                    Meant::list,
                    READING + "/blocks/{block}",
                    Meant::inText,
                    READING + "/flags",
                    Meant::flagged,
                    READING + "/here",
                    (rules, reader) -> Set.of(),
                    READING + "/settings",
                    (rules, reader) -> Set.of(),
                    READING + "/targets/{target}/new",
                    (rules, reader) -> Set.of());

    private Meant() {}

    /**
     * @return null where nobody said what this exit is for
     */
    static Set<String> onPage(String exit, Rules rules, Person reader) {
        var meant = PAGES.get(exit);
        return meant == null ? null : meant.apply(rules, reader);
    }

    private static Set<String> beginnings(Rules rules, Person reader) {
        return beginnings(rules, reader, first -> true);
    }

    private static Set<String> inText(Rules rules, Person reader) {
        return beginnings(rules, reader, first -> first.place().startsWith("block-"));
    }

    private static Set<String> beginnings(Rules rules, Person reader, Predicate<Said> about) {
        Set<String> meant = new HashSet<>();
        for (Said first : rules.threads(reader).stream().filter(about).toList()) {
            meant.add(Ids.inAddress(first.id()));
            Said head = rules.thread(reader, first).get(0);
            if (!head.takenBack() && !head.silent()) {
                meant.add(head.marker(Text.WORD));
            }
        }
        return meant;
    }

    /** All tags can be chosen there. */
    private static Set<String> list(Rules rules, Person reader) {
        Set<String> meant = beginnings(rules, reader);
        for (Said said : rules.all()) {
            if (rules.sees(reader, said) && !said.takenBack()) {
                meant.add(said.marker(Text.TAGG));
            }
        }
        return meant;
    }

    private static Set<String> flagged(Rules rules, Person reader) {
        Set<String> meant = new HashSet<>();
        for (Said said : rules.all()) {
            if (reader.teaches() && said.flaggedBy() != null && rules.sees(reader, said)) {
                meant.add(said.marker(Text.FLAG));
                meant.add(said.marker(said.silent() ? Text.FLAG : Text.WORD));
            }
        }
        return meant;
    }

    /** What is left of a thread, place by place. */
    static Set<String> inThread(Rules rules, Person reader, Said first) {
        Set<String> meant = new HashSet<>();
        for (Said said : rules.thread(reader, first)) {
            if (!said.takenBack()) {
                meant.add("a-" + Ids.inAddress(said.id()));
                meant.add(said.marker(Text.TAGG));
                if (!said.silent()) {
                    meant.add(said.marker(Text.WORD));
                }
                if (said.settled()) {
                    meant.add(said.marker(Text.LINE));
                }
                if (said.isHidden()) {
                    meant.add(said.marker(Text.WHYY));
                }
            }
        }
        return meant;
    }

    /**
     * How one annotation is answered to somebody who sees it.
     *
     * @return what is wrong with the answer; empty for nothing
     */
    static List<String> ofOne(String exit, Answer answer, Rules rules, Person reader, Said said) {
        boolean writes = !reader.observes();
        boolean mine = said.by() == reader;
        String words = said.takenBack() || said.silent() ? "" : said.marker(Text.WORD);
        return switch (exit) {
            case POST ->
                    expect(
                            answer,
                            303,
                            "/threads/%s#a-%s"
                                    .formatted(
                                            Ids.inAddress(said.first().id()),
                                            Ids.inAddress(said.id())));
            case POST + "/history" ->
                    rules.seesPast(reader, said)
                            ? expect(answer, 200, past(said))
                            : expect(answer, 404, "");
            case POST + "/reply" -> {
                boolean left = rules.isLeft(reader, said.first());
                yield expect(answer, writes ? left ? 200 : 404 : 403, writes && left ? words : "");
            }
            case POST + "/edit" -> {
                boolean may = writes && mine && !said.takenBack();
                yield expect(answer, may ? 200 : 403, may ? words : "");
            }
            case POST + "/flag" -> {
                boolean may =
                        writes && !mine && said.audience() != Audience.ONLY_ME && !isGone(said);
                yield writes
                        ? may ? expect(answer, 200, words) : refused(answer)
                        : expect(answer, 403, "");
            }
            case POST + "/hiding" ->
                    !reader.teaches()
                            ? expect(answer, 403, "")
                            : mine || said.isDraft() ? refused(answer) : expect(answer, 200, words);
            // All that is said here is about words that are still in the text.
            case POST + "/placement" -> expect(answer, 403, "");
            case READING + "/threads/{thread}" -> expect(answer, 200, "");
            default -> List.of("nobody said what this exit is for");
        };
    }

    private static String past(Said said) {
        return said.silent() ? "" : said.marker(said.isDraft() ? Text.WORD : Text.PAST);
    }

    private static boolean isGone(Said said) {
        return said.takenBack() || said.isHidden() || said.isDraft();
    }

    private static List<String> expect(Answer answer, int status, String text) {
        List<String> wrong = new ArrayList<>();
        if (answer.status() != status) {
            wrong.add("%d, expected %d".formatted(answer.status(), status));
        } else if (!answer.has(text)) {
            wrong.add("does not show " + text);
        }
        return wrong;
    }

    private static List<String> refused(Answer answer) {
        boolean so = answer.status() == 400 || answer.status() == 409;
        return so ? List.of() : List.of(answer.status() + ", expected 400 or 409");
    }
}
