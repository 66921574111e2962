package org.scholion.web.hostile;

import static java.util.stream.Collectors.joining;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Course;
import org.scholion.domain.course.GroupSet;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.domain.people.SignInName;

/** Courses, lists of people and groups, named by somebody who means harm. */
@Singleton
class HostileCourse {

    private final SentForms forms;

    HostileCourse(SentForms forms) {
        this.forms = forms;
    }

    /** The pages of courses, of which each shows some of the strings. */
    List<Shown> make(Account vera) {
        List<Shown> pages = new ArrayList<>();
        List<String> titles = HostileStrings.in(Course.TITLE);
        List<String> terms = HostileStrings.in(Course.TERM);
        List<String> described = new ArrayList<>(HostileStrings.inMarkdown(Course.DESCRIPTION));
        int marked = described.size();
        described.addAll(HostileStrings.inLiteralMarkdown(Course.DESCRIPTION));
        for (int i = 0; i < Math.max(terms.size(), described.size()); i++) {
            String text = i < described.size() ? described.get(i) : "";
            String course =
                    plain(
                            forms.done(
                                    vera,
                                    "/courses",
                                    Map.of(
                                            "title", titles.get(i % titles.size()),
                                            "term", terms.get(i % terms.size()),
                                            "description", text)));
            if (i < described.size()) {
                pages.add(new Shown(vera, course, seen(text, i < marked)));
                pages.add(new Shown(vera, course + "/edit", List.of(text)));
            }
        }
        List<String> all = new ArrayList<>(titles);
        all.addAll(terms);
        pages.add(new Shown(vera, "/", all));
        return pages;
    }

    /** Of Markdown that does something only the words around it, of other Markdown all of it. */
    static List<String> seen(String markdown, boolean marked) {
        return marked
                ? HostileStrings.marks(markdown)
                : markdown.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> line.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1"))
                        .toList();
    }

    /** Brings in people by a list whose every cell is hostile, and one that is refused. */
    List<Shown> fill(Account vera, String course) {
        List<String> names =
                HostileStrings.in(DisplayName.MAX).stream()
                        .filter(name -> !HostileStrings.named(name).isBlank())
                        .toList();
        List<String> groups = HostileStrings.in(GroupSet.NAME);
        String people =
                IntStream.range(0, names.size())
                        .mapToObj(
                                i ->
                                        line(
                                                names.get(i),
                                                "p%d.%s@example.org"
                                                        .formatted(i, Ids.inAddress(Ids.next())),
                                                "student",
                                                groups.get(i % groups.size())))
                        .collect(joining("\n", "name,email,role,group\n", ""));
        String list = SentForms.location(give(vera, course, people));
        forms.done(vera, list + "/people", Map.of());
        List<String> known = names.stream().map(HostileStrings::named).toList();
        List<Shown> pages = new ArrayList<>();
        pages.add(new Shown(vera, course + "/members", known));
        pages.add(new Shown(vera, course + "/groups", groups));
        pages.add(wrong(vera, course, names));
        return pages;
    }

    /**
     * Of each line the name, the sign-in name and the role are hostile: it is shown and refused.
     */
    private Shown wrong(Account vera, String course, List<String> names) {
        List<String> logins = HostileStrings.in(SignInName.MAX);
        String people =
                IntStream.range(0, names.size())
                        .mapToObj(
                                i ->
                                        line(
                                                names.get(i),
                                                names.get((i + 1) % names.size()),
                                                logins.get(i % logins.size()),
                                                ""))
                        .collect(joining("\n", "name,role,login,group\n", ""));
        String list = SentForms.location(give(vera, course, people));
        return new Shown(vera, list, names);
    }

    private Response give(Account vera, String course, String text) {
        forms.fill("POST", course + "/roster", Set.of("text"));
        return forms.upload(vera, course + "/roster", "file", HostileStrings.all().get(0), text);
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"").replace("\u0000", "") + '"')
                .collect(joining(","));
    }

    /** Sets of groups, and groups in one of them. */
    List<Shown> group(Account vera, String course) {
        List<String> names = HostileStrings.in(GroupSet.NAME);
        String set = null;
        for (String name : names) {
            Map<String, String> made = Map.of("name", name, "way", "empty", "number", "1");
            set = plain(forms.done(vera, course + "/groups", made));
        }
        for (String name : names) {
            forms.done(vera, set + "/groups", Map.of("name", name));
        }
        forms.done(vera, set + "/name", Map.of("name", names.get(0)));
        String first = forms.as(vera).get(set).asString().split("/groups/\\w+/groups/")[1];
        String group = set + "/groups/" + first.replaceAll("(?s)/name.*", "") + "/name";
        for (String name : names) {
            forms.done(vera, group, Map.of("name", name));
        }
        return List.of(new Shown(vera, course + "/groups", names), new Shown(vera, set, names));
    }

    static String plain(String address) {
        return address.replaceAll("[?#].*", "");
    }
}
