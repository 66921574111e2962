package org.scholion.web.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholion.domain.article.Article;
import org.scholion.domain.course.Course;
import org.scholion.domain.people.Account;
import org.scholion.web.browser.NuChecker;
import org.scholion.web.database.EmptyTables;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;
import org.scholion.web.security.Routes;

/**
 * All {@link HostileStrings} go through every field and into every part of an article; then every
 * page that shows them is opened in Chromium: nothing runs, nothing is asked of others, the page is
 * whole, and the words can be read.
 */
@QuarkusTest
class HostileStringsBrowserTest {

    /** Of letters the checker has wishes; what people typed stays as it is. */
    private static final String AS_TYPED = "Unicode Normalization Form C";

    @Inject EmptyTables tables;
    @Inject People people;
    @Inject Terms terms;
    @Inject SentForms forms;
    @Inject HostileCourse courses;
    @Inject HostileTalk talk;
    @Inject HostileAccounts accounts;
    @Inject HostileArticle articles;

    @TestHTTPResource("")
    String portal;

    private Account vera;
    private Account ada;
    private Course course;
    private String at;
    private Article article;

    @BeforeEach
    void begin() {
        tables.empty();
        forms.begin();
        vera = people.withPassword(people.administrator("Vera Orlova"));
        ada = people.withPassword(people.member("Ada Lind"));
        course = terms.seminar(vera, ada);
        at = Terms.address(course);
        article = terms.owned(vera, SampleEditions.riverLibraries());
    }

    @Test
    void thereAreManyDifferentStrings() {
        assertTrue(HostileStrings.all().stream().distinct().count() >= 100);
        assertEquals(HostileStrings.all().stream().distinct().toList(), HostileStrings.all());
    }

    @Test
    void nothingRunsNothingBreaksAndAllOfItCanBeRead() throws Exception {
        List<Shown> pages = new ArrayList<>(courses.make(vera));
        pages.addAll(courses.fill(vera, at));
        pages.addAll(courses.group(vera, at));
        pages.addAll(talk.readings(vera, at, article));
        pages.addAll(talk.prompts(vera, reading()));
        String said = reading();
        pages.addAll(talk.threads(ada, said, talk.blocks(article)));
        pages.addAll(talk.settled(ada, vera, reading()));
        pages.addAll(articles.pages(vera, terms.owned(vera, HostileEdition.make())));
        pages.addAll(articles.imported(vera));
        pages.addAll(accounts.names(ada));
        pages.addAll(accounts.sought(vera, said, article.slug, at));
        pages.addAll(accounts.refused(vera, ada, at, reading()));
        assertEquals("", String.join("\n", left()));
        assertEquals("", String.join("\n", open(pages)));
    }

    private String reading() {
        return Terms.address(terms.reading(course, article, one -> {}));
    }

    /** Opens each page, and asks the Nu checker about some. */
    private List<String> open(List<Shown> pages) throws Exception {
        List<String> wrong = new ArrayList<>();
        try (WatchedPage ofVera = new WatchedPage(portal, forms.session(vera));
                WatchedPage ofAda = new WatchedPage(portal, forms.session(ada))) {
            int number = 0;
            for (Shown shown : pages) {
                WatchedPage page = shown.who().id.equals(vera.id) ? ofVera : ofAda;
                page.show(shown, forms.session(shown.who()));
                String name = shown.path().substring(0, Math.min(80, shown.path().length()));
                wrong.addAll(page.look(name, shown.words()));
                wrong.addAll(page.openThreads(name));
                if (shown.sent() == null && number++ % 12 == 0) {
                    byte[] html =
                            forms.as(shown.who())
                                    .urlEncodingEnabled(false)
                                    .get(shown.path())
                                    .asByteArray();
                    NuChecker.check(name, html).stream()
                            .filter(found -> !found.contains(AS_TYPED))
                            .forEach(wrong::add);
                }
            }
            ofVera.showFile(forms.archive(ada));
            wrong.addAll(ofVera.look("archive", List.of()));
        }
        System.out.printf(
                "Hostile strings: %d strings, %d fields, %d pages%n",
                HostileStrings.all().size(), forms.filled().size(), pages.size());
        return wrong;
    }

    /** The fields that nothing hostile went through here, and that are not known to be choices. */
    private List<String> left() throws IOException {
        List<Pattern> known = new ArrayList<>();
        try (InputStream choices = getClass().getResourceAsStream("/hostile/choices.txt")) {
            new String(choices.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> known.add(Pattern.compile(line)));
        }
        return Routes.all().stream()
                .flatMap(route -> TextFields.of(route).stream().map(name -> route + " " + name))
                .filter(field -> !forms.filled().contains(field))
                .filter(field -> known.stream().noneMatch(one -> one.matcher(field).matches()))
                .toList();
    }
}
