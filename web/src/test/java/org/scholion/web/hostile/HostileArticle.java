package org.scholion.web.hostile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Ids;
import org.scholion.domain.article.Upload;
import org.scholion.domain.audit.Dismissal;
import org.scholion.domain.claim.ClaimReading;
import org.scholion.domain.people.Account;
import org.scholion.web.security.PrintableText;

/** Articles that are hostile from end to end, and what editors say about them. */
@Singleton
class HostileArticle {

    private final SentForms forms;
    private final EntityManager database;

    HostileArticle(SentForms forms, EntityManager database) {
        this.forms = forms;
        this.database = database;
    }

    /** The pages of an article whose every field is hostile. */
    List<Shown> pages(Account vera, Article article) {
        String at = "/articles/" + article.slug;
        List<String> labels = labels(vera, article, at);
        List<String> reasons = reasons(vera, article, at);
        List<String> names = HostileEdition.all(200);
        List<String> text = HostileEdition.all(1_000);
        String stale = at + "/claims/" + Ids.inAddress(ids("Claim", article).get(0)) + "/label";
        Map<String, String> late =
                Map.of("label", HostileStrings.inLine(200).get(3), "version", "0");
        return List.of(
                new Shown(vera, stale, late, List.of(HostileStrings.inLine(200).get(3))),
                new Shown(vera, "/articles", List.of()),
                new Shown(vera, at, HostileEdition.all(5_000)),
                new Shown(vera, at + "/text", text),
                new Shown(vera, at + "/text?claims=show", text),
                new Shown(vera, at + "/notes", text),
                new Shown(vera, at + "/references", text),
                new Shown(vera, at + "/authors", names),
                new Shown(vera, at + "/audit", reasons),
                new Shown(vera, at + "/claims?weight=all", List.of()),
                new Shown(vera, at + "/claims/history", labels.subList(0, 1)),
                new Shown(vera, at + "/claims/outline", List.of()),
                new Shown(vera, at + "/claims/new?section=s2", List.of()),
                new Shown(vera, at + "/sharing", List.of()));
    }

    private List<Long> ids(String entity, Article article) {
        String query =
                "select x.id from " + entity + " x where x.edition.article.id = ?1 order by x.id";
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                database.createQuery(query, Long.class)
                                        .setParameter(1, article.id)
                                        .getResultList());
    }

    /** Names claims; answers the names. */
    private List<String> labels(Account vera, Article article, String at) {
        List<String> labels = HostileStrings.in(ClaimReading.LABEL);
        List<Long> claims = ids("Claim", article);
        for (int i = 0; i < labels.size(); i++) {
            int turn = i / claims.size();
            String claim = at + "/claims/" + Ids.inAddress(claims.get(i % claims.size()));
            Map<String, String> form =
                    Map.of("label", labels.get(i), "version", "" + turn, "back", labels.get(i));
            forms.done(vera, claim + "/label", form);
        }
        return labels;
    }

    /** Sets findings aside; answers for what reasons. */
    private List<String> reasons(Account vera, Article article, String at) {
        List<String> reasons = HostileStrings.in(Dismissal.REASON);
        List<Long> findings = ids("Finding", article);
        List<String> given = new ArrayList<>();
        for (int i = 0; i < Math.min(reasons.size(), findings.size()); i++) {
            String finding = at + "/audit/" + Ids.inAddress(findings.get(i));
            forms.done(vera, finding + "/dismissal", Map.of("reason", reasons.get(i)));
            given.add(reasons.get(i));
        }
        return given;
    }

    /** Files of such articles: what was found in them, and what becomes of them. */
    List<Shown> imported(Account vera) {
        List<Shown> pages = new ArrayList<>();
        String literal = String.join("\n\n", HostileStrings.inLiteralMarkdown(100_000));
        String marked = PrintableText.of(String.join("\n\n", HostileStrings.inMarkdown(100_000)));
        for (String name : List.of(HostileStrings.in(Upload.FILE_NAME).get(0), "plain.md")) {
            String body = name.equals("plain.md") ? literal : marked;
            String upload = upload(vera, name.replaceAll("[\\p{Cntrl}/\\\\\"]", " "), file(body));
            pages.add(new Shown(vera, upload, List.of()));
        }
        String kept = upload(vera, "kept.md", file(marked));
        String article =
                HostileCourse.plain(forms.done(vera, kept + "/keeping", Map.of("as", "new")));
        for (String page :
                List.of("", "/text", "/notes", "/references", "/authors", "/audit", "/claims")) {
            pages.add(new Shown(vera, article + page, List.of()));
        }
        pages.add(new Shown(vera, "/articles/import", List.of()));
        return pages;
    }

    private static String file(String body) {
        List<String> lines =
                HostileStrings.all().stream()
                        .map(one -> PrintableText.of(one).replaceAll("\\s+", " ").strip())
                        .filter(one -> !one.isEmpty())
                        .toList();
        StringBuilder file = new StringBuilder("# On rivers " + lines.get(0) + "\n\n");
        file.append(lines.get(1))
                .append("\n\n## Introduction ")
                .append(lines.get(2))
                .append("\n\n");
        file.append("Nine barges left the town[^1]. It was cold [1].\n\n")
                .append(body)
                .append("\n\n");
        lines.forEach(
                line -> file.append("### ").append(line).append("\n\nWater rose in 1896.\n\n"));
        lines.forEach(line -> file.append("- ").append(line).append('\n'));
        file.append("\n| Landing | Books |\n|---|---|\n");
        lines.forEach(
                line -> file.append("| ").append(line.replace("|", "\\|")).append(" | 3 |\n"));
        file.append("\n[^1]: ").append(lines.get(3)).append("\n\n## References\n\n");
        for (int i = 0; i < lines.size(); i++) {
            file.append(i + 1).append(". ").append(lines.get(i)).append("\n");
        }
        return file.toString();
    }

    /** The page of an upload, when the work on it is done. */
    private String upload(Account vera, String name, String text) {
        String page =
                SentForms.location(forms.upload(vera, "/articles/import", "file", name, text));
        long end = System.nanoTime() + 60_000_000_000L;
        String progress;
        do {
            progress = forms.as(vera).get(page + "/progress").asString();
        } while (!progress.contains("\"done\":true") && System.nanoTime() < end);
        return page;
    }
}
