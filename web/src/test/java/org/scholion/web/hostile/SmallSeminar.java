package org.scholion.web.hostile;

import static java.util.Map.entry;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.people.Account;
import org.scholion.web.fixture.People;
import org.scholion.web.fixture.SampleEditions;
import org.scholion.web.fixture.Terms;
import org.scholion.web.security.Routes.Route;

/**
 * A course with one of everything that has an address, and what its forms send when all is well.
 */
@Singleton
class SmallSeminar {

    private static final Map<String, String> WELL =
            Map.ofEntries(
                    entry("title", "Rivers and readers"),
                    entry("term", "Autumn 2026"),
                    entry("shown", "Nora Lang"),
                    entry("name", "Nora Lang"),
                    entry("role", "STUDENT"),
                    entry("peers", "OPEN"),
                    entry("way", "empty"),
                    entry("number", "1"),
                    entry("days", "7"),
                    entry("most", "30"),
                    entry("target", "article"),
                    entry("kind", "COMMENT"),
                    entry("audience", "READING"),
                    entry("words", "Who kept the cards?"),
                    entry("do", "publish"),
                    entry("question", "Who paid?"),
                    entry("reason", "OTHER"),
                    entry("remark", "Off the point."),
                    entry("password", "nine barges on the Kama"),
                    entry("current", People.PASSWORD),
                    entry("text", "name\nZoya Ilina\n"),
                    entry("language", "en"),
                    entry("to", "COURSES"),
                    entry("as", "new"));

    private final People people;
    private final Terms terms;
    private final SentForms forms;
    private final EntityManager database;
    private final Map<String, String> ids = new HashMap<>();

    Account vera;
    Account ada;

    SmallSeminar(People people, Terms terms, SentForms forms, EntityManager database) {
        this.people = people;
        this.terms = terms;
        this.forms = forms;
        this.database = database;
    }

    void make() {
        vera = people.withPassword(people.administrator("Vera Orlova"));
        ada = people.withPassword(people.member("Ada Lind"));
        Course made = terms.seminar(vera, ada);
        Article article = terms.owned(vera, SampleEditions.riverLibraries());
        terms.share(article, made, vera);
        String course = Terms.address(made);
        String reading = Terms.address(terms.reading(made, article, one -> {}));
        ids.putAll(
                Map.of(
                        "slug",
                        article.slug,
                        "course",
                        last(course),
                        "reading",
                        last(reading),
                        "account",
                        Ids.inAddress(ada.id),
                        "tag",
                        "en",
                        "mark",
                        "thanks",
                        "which",
                        "elsewhere",
                        "state",
                        "on",
                        "choice",
                        "show",
                        "secret",
                        "x".repeat(43)));
        fill(course, reading);
    }

    private void fill(String course, String reading) {
        Map<String, String> groups = Map.of("name", "Tables", "way", "empty", "number", "2");
        ids.put("set", last(forms.done(vera, course + "/groups", groups)));
        forms.done(vera, course + "/codes", Map.of("role", "STUDENT", "days", "7", "most", "9"));
        forms.done(vera, reading + "/settings/prompts", Map.of("question", "Who paid?"));
        Map<String, String> said =
                Map.of("target", "article", "words", "Who?", "audience", "READING");
        String thread = last(forms.done(ada, reading + "/annotations", said));
        ids.put("thread", thread);
        ids.put("annotation", thread);
        String list =
                SentForms.location(
                        forms.upload(
                                vera, course + "/roster", "file", "a.csv", "name\nZoya Ilina\n"));
        ids.put("list", last(list));
        String upload =
                SentForms.location(
                        forms.upload(vera, "/articles/import", "file", "a.md", "# A\n\nB."));
        ids.put("upload", last(upload));
        for (String[] one :
                new String[][] {
                    {"group", "CourseGroup"},
                    {"prompt", "Prompt"},
                    {"member", "Membership"},
                    {"share", "ArticleShare"},
                    {"id", "Claim"},
                    {"finding", "Finding"},
                    {"block", "Block"},
                    {"edition", "Edition"},
                    {"session", "Session"}
                }) {
            ids.put(
                    one[0],
                    Ids.inAddress(one("select min(x.id) from " + one[1] + " x", Long.class)));
        }
        ids.put("code", one("select c.code from JoinCode c", String.class));
        ids.put("target", "block-" + ids.get("block"));
    }

    private <T> T one(String query, Class<T> type) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(query, type).getSingleResult());
    }

    private static String last(String address) {
        return address.replaceAll("[#?].*", "").replaceAll(".*/", "");
    }

    String address(Route route) {
        return address(route, "", "");
    }

    /**
     * @param other one of its parameters
     * @param value that it has
     */
    String address(Route route, String other, String value) {
        String path = route.path();
        for (String name : route.parameters()) {
            String id = name.equals(other) ? value : ids.getOrDefault(name, "1");
            path =
                    path.replaceFirst(
                            "\\{" + name + "[^}]*}", java.util.regex.Matcher.quoteReplacement(id));
        }
        return path;
    }

    /** What a form of this route sends when all is well. */
    Map<String, String> values(Route route) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String name : TextFields.of(route)) {
            String well = name.equals("edition") ? ids.get(name) : WELL.get(name);
            if (well != null) {
                values.put(name, well);
            }
        }
        values.put("version", "0");
        return values;
    }
}
