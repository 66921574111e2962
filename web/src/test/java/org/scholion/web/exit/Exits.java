package org.scholion.web.exit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scholion.domain.article.Ids;
import org.scholion.domain.discussion.AnnotationKind;
import org.scholion.web.discussion.Filter;
import org.scholion.web.margin.Show;
import org.scholion.web.security.Routes;
import org.scholion.web.security.Routes.Route;

/**
 * The ways out of the portal, as it found them itself. A way that leads out of a reading needs a
 * line in {@link #queries}; what it is meant to show, one in {@link Meant}.
 */
final class Exits {

    /** In place of an annotation or a thread. */
    static final String THIS = Ids.inAddress(7);

    /** It does not end by itself: {@link LiveExit} listens. */
    static final String LIVE = "/readings/{reading}/live";

    /** What a form sends, whatever the form; no words, since a refusal gives them back. */
    private static final String FORM =
            "version=0&kind=COMMENT&do=publish&target=article&audience=READING"
                    + "&reason=OTHER&outcome=Settled&wanted=on";

    private static final Map<String, String> SAMPLES =
            Map.of(
                    "mark", "thanks", "which", "this", "state", "on", "tag", "en", "choice",
                    "shown");

    private Exits() {}

    /** Of a reading as a whole. */
    static List<Route> ofReadings() {
        return Routes.all().stream()
                .filter(route -> !route.writes() && route.parameters().contains("reading"))
                .filter(route -> !isOfPost(route) && !route.path().equals(LIVE))
                .toList();
    }

    /** Of one annotation or thread, forms that are sent too. */
    static List<Route> ofPosts(boolean writes) {
        return Routes.all().stream()
                .filter(route -> isOfPost(route) && route.writes() == writes)
                .toList();
    }

    private static boolean isOfPost(Route route) {
        return route.parameters().contains("annotation") || route.parameters().contains("thread");
    }

    /** What is no part of a reading. */
    static List<Route> elsewhere() {
        return Routes.all().stream()
                .filter(route -> !route.writes() && !route.parameters().contains("reading"))
                .toList();
    }

    /** One annotation or thread of a reading, {@link #THIS} in its place. */
    static Ask post(Route route, String reading, boolean part) {
        String path =
                route.path()
                        .replace("/readings/{reading}", reading)
                        .replaceAll("\\{(annotation|thread)}", THIS);
        return new Ask(filled(path), part, route.writes() ? FORM : null);
    }

    private static String filled(String path) {
        String filled = path;
        for (var sample : SAMPLES.entrySet()) {
            filled = filled.replace("{" + sample.getKey() + "}", sample.getValue());
        }
        return filled;
    }

    /** A page that is no part of a reading, in the matter of one course. */
    static Ask elsewhere(Route route, String course, String slug, String account) {
        String path =
                filled(route.path())
                        .replace("/courses/{course}", course)
                        .replace("{slug}", slug)
                        .replace("{account}", account)
                        .replaceAll("\\{[^}]+}", Ids.inAddress(1));
        return Ask.page(path);
    }

    /**
     * All ways to ask for a page of a reading, and for the parts of it.
     *
     * @param blocks ids of the paragraphs that are talked about
     * @return none where nobody said how
     */
    static List<Ask> reading(
            Route route, String reading, List<String> blocks, String person, List<String> places) {
        List<Ask> asks = new ArrayList<>();
        String path = route.path().replace("/readings/{reading}", reading);
        for (String query : queries(blocks, person, places).getOrDefault(route.path(), List.of())) {
            String whole =
                    query.startsWith("?") || query.isEmpty()
                            ? path + query
                            : path.replaceAll("\\{[^}]+}", query.replace("$", ""));
            boolean part = asks.size() % 2 == 1;
            asks.add(new Ask(whole, part, null));
        }
        return asks;
    }

    /** By route: queries, or what stands in place of its parameter. */
    private static Map<String, List<String>> queries(
            List<String> blocks, String person, List<String> places) {
        Map<String, List<String>> queries = new HashMap<>();
        queries.put(
                "/readings/{reading}",
                Stream.of(Show.values()).map(show -> "?show=" + show.tag).toList());
        queries.put("/readings/{reading}/discussion", filters(person));
        List<String> news = new ArrayList<>(List.of("?since=2", "?since=0", "?since=0&show=mine"));
        places.forEach(place -> news.add("?since=1&about=" + place));
        queries.put("/readings/{reading}/news", news);
        queries.put("/readings/{reading}/blocks/{block}", blocks);
        queries.put(
                "/readings/{reading}/targets/{target}/new",
                List.of("article", "block-" + blocks.get(0)));
        for (String plain : List.of("settings", "flags", "here")) {
            queries.put("/readings/{reading}/" + plain, List.of("", "?"));
        }
        return queries;
    }

    private static List<String> filters(String person) {
        List<String> filters =
                new ArrayList<>(
                        List.of(
                                "",
                                "?page=2",
                                "?order=newest&page=3",
                                "?q=cards",
                                "?q=word",
                                "?about=article",
                                "?by=" + person));
        for (Filter.State state : Filter.State.values()) {
            filters.add("?state=" + state.tag);
        }
        for (AnnotationKind kind : AnnotationKind.values()) {
            filters.add("?kind=" + kind.name().toLowerCase(java.util.Locale.ROOT));
        }
        return filters;
    }
}
