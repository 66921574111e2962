package org.scholion.web.exit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.Annotation.State;
import org.scholion.domain.discussion.Audience;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.Terms;
import org.scholion.web.live.Ear;

/**
 * Who must not see what was said cannot tell that something was: neither by the entity tag of their
 * page, nor by the line of an open one.
 */
@Tag("database")
@QuarkusTest
class QuietChangesTest {

    @TestHTTPResource URI address;

    @Inject EmptyTables tables;
    @Inject Cast casting;

    private final List<Said> said = new ArrayList<>();
    private final Map<Person, String> tags = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private Portal portal;
    private Cast.Made cast;
    private Mode mode;
    private int asked;

    @BeforeEach
    void begin() {
        tables.empty();
        portal = new Portal(address.getPort());
        cast = casting.make();
    }

    @Test
    void aPageChangesForThoseWhoMaySeeWhatIsNew() throws Exception {
        for (Mode each : Mode.values()) {
            mode = each;
            said.clear();
            cast.members().forEach(this::renew);
            for (Audience audience : Audience.values()) {
                write("Ines", audience);
                write("Sara", audience);
                write("Stefan", audience);
            }
            lines();
        }
        System.out.printf("Quiet changes: %d pages asked again%n", asked);
        assertEquals(List.of(), wrong);
        assertTrue(asked > 500, asked + " pages");
    }

    @Test
    void whoWasFlaggedCannotTell() {
        mode = Mode.OPEN;
        write("Sara", Audience.READING);
        cast.members().forEach(this::renew);
        String flag = "/annotations/" + Ids.inAddress(said.get(0).id()) + "/flag";
        Ask raise = new Ask(reading() + flag, false, "reason=OTHER&remark=Look");
        assertEquals(303, portal.ask(cast.person("Selma"), raise).status());
        for (Person person : cast.members()) {
            if (!person.teaches()) {
                assertEquals(304, again(person).status(), person + " was told");
                Ask news = new Ask(reading() + "/news?since=1", true, null);
                assertTrue(!portal.ask(person, news).has("talk"), person + " got a place");
            }
        }
    }

    private String reading() {
        return Terms.address(cast.readings().get(mode));
    }

    private void renew(Person person) {
        tags.put(person, portal.ask(person, Ask.page(reading())).tag());
    }

    private Answer again(Person person) {
        asked++;
        return portal.ask(person, Ask.page(reading()), tags.get(person));
    }

    private void write(String name, Audience audience) {
        Person by = cast.person(name);
        if (audience == Audience.GROUP && by.group() == null) {
            return;
        }
        String form = "target=article&kind=COMMENT&do=publish&words=Well&audience=" + audience;
        Answer answer = portal.ask(by, new Ask(reading() + "/annotations", false, form));
        Matcher thread = Pattern.compile("/threads/([0-9A-Z]{13})").matcher(answer.head());
        assertTrue(thread.find(), () -> answer.status() + " for " + name);
        Said one =
                new Said(
                        said.size(),
                        null,
                        by,
                        by.group(),
                        by.teaches(),
                        audience,
                        State.PUBLISHED,
                        false,
                        false,
                        false,
                        false,
                        null,
                        "article",
                        Ids.ofAddress(thread.group(1)).orElseThrow());
        said.add(one);
        if (!tags.isEmpty()) {
            cast.members().stream().filter(person -> person != by).forEach(p -> look(p, one));
            cast.members().forEach(this::renew);
        }
    }

    private void look(Person person, Said one) {
        boolean sees = new Rules(mode, said).sees(person, one);
        int status = again(person).status();
        if (status != (sees ? 200 : 304)) {
            wrong.add("%d for %s in %s: %s".formatted(status, person, mode, one));
        }
    }

    /** A page that was opened before all this is told of what its reader sees. */
    private void lines() throws Exception {
        Rules rules = new Rules(mode, said);
        for (Person person : cast.members()) {
            long fresh =
                    said.stream()
                            .filter(one -> one.by() != person && rules.sees(person, one))
                            .count();
            URI line = portal.line(reading() + "/live?since=0");
            try (Ear ear = Ear.at(line, person.session(), null)) {
                String told = ear.next();
                while (told.startsWith("event: here")) {
                    told = ear.next();
                }
                if (!told.contains("\"fresh\":" + fresh + ",")) {
                    wrong.add("%s in %s is told %s of %d".formatted(person, mode, told, fresh));
                }
            }
        }
    }
}
