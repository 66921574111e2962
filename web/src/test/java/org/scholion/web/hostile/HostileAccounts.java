package org.scholion.web.hostile;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.domain.people.Account;
import org.scholion.domain.people.DisplayName;
import org.scholion.web.fixture.People;

/** The fields of accounts, of codes, and of what is sought, filled by somebody who means harm. */
@Singleton
class HostileAccounts {

    /** What an address can hold, with all signs escaped. */
    private static final int IN_ADDRESS = 900;

    private final SentForms forms;

    HostileAccounts(SentForms forms) {
        this.forms = forms;
    }

    List<Shown> names(Account ada) {
        List<String> names = HostileStrings.in(DisplayName.MAX);
        names.forEach(
                name ->
                        forms.post(ada, "/account/name", Map.of("shown", name))
                                .then()
                                .statusCode(org.hamcrest.Matchers.lessThan(500)));
        return List.of(
                new Shown(
                        ada,
                        "/account",
                        List.of(HostileStrings.named(names.get(names.size() - 1)))));
    }

    /** Forms that are refused show what was typed, or at least do nothing else. */
    List<Shown> refused(Account vera, Account ada, String course, String reading) {
        List<Shown> pages = new ArrayList<>();
        for (String typed : HostileStrings.inLine(900)) {
            Map<String, String> signUp = new HashMap<>();
            List.of("shown", "name", "password", "back").forEach(one -> signUp.put(one, typed));
            pages.add(sent(vera, "/sign-up", signUp, typed));
            Map<String, String> person = Map.of("name", typed, "signIn", typed, "role", typed);
            pages.add(sent(vera, course + "/members/new", person, typed));
            Map<String, String> words = new HashMap<>(Map.of("version", "0"));
            List.of("title", "term", "description").forEach(one -> words.put(one, typed));
            pages.add(sent(vera, course + "/edit", words, typed));
            pages.add(sent(vera, reading + "/settings", settings(typed), typed));
        }
        for (String typed : few(HostileStrings.inLine(200))) {
            Map<String, String> email = Map.of("email", typed, "current", People.PASSWORD);
            pages.add(sent(ada, "/account/email", email, ""));
            Map<String, String> copy = Map.of("title", typed.repeat(3), "term", typed, "weeks", "");
            pages.add(sent(vera, course + "/copy", copy, typed));
            pages.add(sent(vera, course + "/readings", settings(typed), typed));
            Map<String, String> again = Map.of("password", typed, "current", typed);
            pages.add(sent(ada, "/account/password", again, ""));
            pages.add(sent(ada, "/account/language", Map.of("language", typed), ""));
            pages.add(sent(ada, "/courses/join", Map.of("code", typed), ""));
            pages.add(sent(ada, "/account/deletion", Map.of("current", typed), ""));
        }
        String first = HostileStrings.inLine(200).get(0);
        Map<String, String> signIn = Map.of("name", first, "password", first, "back", first);
        pages.add(sent(vera, "/sign-in", signIn, first));
        return pages;
    }

    private Shown sent(Account who, String path, Map<String, String> fields, String words) {
        forms.fill("POST", path, fields.keySet());
        return new Shown(who, path, fields, List.of(words));
    }

    /** Every field of the form about a reading: none of its times and numbers is one. */
    private static Map<String, String> settings(String typed) {
        Map<String, String> fields = new HashMap<>();
        for (String name :
                List.of(
                        "title",
                        "instructions",
                        "tags",
                        "edition",
                        "opens",
                        "closes",
                        "peers",
                        "own",
                        "anonymous",
                        "groups",
                        "apart",
                        "annotations",
                        "replies",
                        "due",
                        "onlytags",
                        "presence",
                        "was")) {
            fields.put(name, typed);
        }
        return fields;
    }

    private static List<String> few(List<String> all) {
        return List.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 1));
    }

    /** Everything that can be sought; what pages show again has all strings, the rest some. */
    List<Shown> sought(Account vera, String reading, String slug, String course) {
        List<Shown> pages = new ArrayList<>();
        String talk = reading + "/discussion";
        for (String one : HostileStrings.inLine(IN_ADDRESS)) {
            pages.add(asked(vera, "/administration/log", one, "person", one));
            pages.add(asked(vera, talk, one, "q", one));
            pages.add(asked(vera, talk, "", "tag", one));
        }
        for (String one : HostileStrings.inLine(200)) {
            pages.add(asked(vera, "/administration", one, "q", one));
        }
        String article = "/articles/" + slug;
        for (String[] others :
                new String[][] {
                    {"/administration", "after"},
                    {"/administration/courses", "q", "after"},
                    {"/administration/log", "course", "action", "from", "until", "after"},
                    {talk, "by", "kind", "state", "about", "order"},
                    {reading, "show", "claims"},
                    {course, "said"},
                    {course + "/edit", "said"},
                    {course + "/groups", "said"},
                    {course + "/codes", "said"},
                    {course + "/members", "said"},
                    {course + "/readings/new", "article"},
                    {"/articles", "after"},
                    {"/sign-up", "back"},
                    {"/account", "done"},
                    {article + "/text", "claims"},
                    {article + "/claims", "section", "evidence", "order", "kind", "state", "weight"}
                }) {
            for (String one : few(HostileStrings.inLine(80))) {
                pages.add(asked(vera, others[0], "", each(others, one)));
            }
        }
        return pages;
    }

    /** Field and value in turn, for all but the first. */
    private static String[] each(String[] fields, String value) {
        return Stream.of(fields)
                .skip(1)
                .flatMap(field -> Stream.of(field, value))
                .toArray(String[]::new);
    }

    private Shown asked(Account who, String path, String words, String... fields) {
        Map<String, String> query = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            query.put(fields[i], fields[i + 1]);
        }
        forms.fill("GET", path, query.keySet());
        StringBuilder address = new StringBuilder(path);
        query.forEach(
                (name, value) ->
                        address.append(address.length() == path.length() ? '?' : '&')
                                .append(name)
                                .append('=')
                                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return new Shown(who, address.toString(), List.of(words));
    }
}
