package org.scholion.web.hostile;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.domain.article.Article;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Ids;
import org.scholion.domain.course.Prompt;
import org.scholion.domain.course.Reading;
import org.scholion.domain.course.TagRules;
import org.scholion.domain.discussion.Annotation;
import org.scholion.domain.discussion.Flag;
import org.scholion.domain.discussion.Settlement;
import org.scholion.domain.discussion.Tags;
import org.scholion.domain.people.Account;

/** Readings, and all that is said in them, by somebody who means harm. */
@Singleton
class HostileTalk {

    private final SentForms forms;
    private final EntityManager database;

    HostileTalk(SentForms forms, EntityManager database) {
        this.forms = forms;
        this.database = database;
    }

    /** Readings with hostile titles; those with instructions are pages to look at. */
    List<Shown> readings(Account vera, String course, Article article) {
        List<Shown> pages = new ArrayList<>();
        List<String> titles = HostileStrings.in(Reading.TITLE);
        List<String> words = new ArrayList<>(HostileStrings.inMarkdown(Reading.INSTRUCTIONS));
        int marked = words.size();
        words.addAll(HostileStrings.inLiteralMarkdown(Reading.INSTRUCTIONS));
        String edition = edition(article);
        for (int i = 0; i < titles.size(); i++) {
            String text = i < words.size() ? words.get(i) : "";
            Map<String, String> form =
                    Map.of(
                            "title",
                            titles.get(i),
                            "instructions",
                            text,
                            "edition",
                            edition,
                            "peers",
                            "OPEN",
                            "tags",
                            tagList());
            String settings = forms.done(vera, course + "/readings", form);
            if (i < words.size()) {
                String reading = settings.replace("/settings", "");
                pages.add(new Shown(vera, reading, HostileCourse.seen(text, i < marked)));
                pages.add(new Shown(vera, settings, List.of(text)));
            }
        }
        pages.add(new Shown(vera, course, titles));
        return pages;
    }

    private static String tagList() {
        String tags = String.join(", ", tags().subList(0, 60));
        return HostileStrings.cut(tags, TagRules.LIST);
    }

    /** Each string as a tag, which has no comma, no semicolon and no line end. */
    private static List<String> tags() {
        return HostileStrings.all().stream()
                .map(one -> one.replaceAll("[,;\\s]+", " ").strip().replaceFirst("^#+", ""))
                .map(one -> HostileStrings.cut(one, Tags.LENGTH).strip())
                .filter(one -> !HostileStrings.shown(one).isBlank())
                .distinct()
                .toList();
    }

    /** The paragraphs of an article. */
    List<Block> blocks(Article article) {
        String current = "select a.current from Article a where a.id = " + article.id;
        String blocks = "from Block b where b.number is not null and b.edition in (%s)";
        return ask(blocks.formatted(current), Block.class);
    }

    private String edition(Article article) {
        return Ids.inAddress(
                ask("select a.current.id from Article a where a.id = " + article.id, Long.class)
                        .get(0));
    }

    private <T> List<T> ask(String query, Class<T> type) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createQuery(query, type).getResultList());
    }

    /** The questions of a reading. */
    List<Shown> prompts(Account vera, String reading) {
        List<String> seen = new ArrayList<>();
        for (String question : HostileStrings.inMarkdown(Prompt.QUESTION)) {
            ask(vera, reading, question);
            seen.addAll(HostileStrings.marks(question));
        }
        for (String question : HostileStrings.inLiteralMarkdown(Prompt.QUESTION)) {
            ask(vera, reading, question);
            seen.addAll(HostileCourse.seen(question, false));
        }
        String page = forms.as(vera).get(reading + "/settings").asString();
        String last = page.replaceAll("(?s).*/settings/prompts/(\\w+)\".*", "$1");
        List<String> other = HostileStrings.inLiteralMarkdown(Prompt.QUESTION);
        String change = reading + "/settings/prompts/" + last;
        String text = other.get(other.size() - 1);
        forms.done(vera, change, Map.of("question", text, "paragraph", "", "version", "0"));
        return List.of(
                new Shown(vera, reading, seen), new Shown(vera, reading + "/settings", List.of()));
    }

    private void ask(Account vera, String reading, String question) {
        String prompts = reading + "/settings/prompts";
        forms.done(vera, prompts, Map.of("question", question, "paragraph", ""));
    }

    /**
     * Each string as a thread of its own, spread over the text, with some strings as its tags; what
     * has no shape is no comment.
     */
    List<Shown> threads(Account who, String reading, List<Block> blocks) {
        List<String> words =
                HostileStrings.all().stream()
                        .filter(one -> !HostileStrings.shown(one).isBlank())
                        .toList();
        List<String> tags = tags();
        for (int i = 0; i < words.size(); i++) {
            int from = i * Tags.MOST % tags.size();
            List<String> own = tags.subList(from, Math.min(from + Tags.MOST, tags.size()));
            say(
                    who,
                    reading,
                    "block-" + Ids.inAddress(blocks.get(i % blocks.size()).id),
                    words.get(i),
                    String.join(",", own));
        }
        List<Shown> pages = new ArrayList<>();
        pages.add(new Shown(who, reading, List.of()));
        for (int page = 1; page <= words.size() / 40 + 1; page++) {
            pages.add(
                    new Shown(
                            who,
                            reading + "/discussion?page=" + page,
                            page == 1 ? tags : List.of()));
        }
        String first = reading + "/blocks/" + Ids.inAddress(blocks.get(0).id);
        pages.add(new Shown(who, first, List.of()));
        return pages;
    }

    /** The address of what was said, as a thread. */
    private String say(Account who, String reading, String target, String words, String tags) {
        Map<String, String> form = new HashMap<>();
        form.put("target", target);
        form.put("words", words);
        form.put("tags", tags);
        form.put("kind", "QUESTION");
        form.put("audience", "READING");
        form.put("do", "publish");
        return HostileCourse.plain(forms.done(who, reading + "/annotations", form));
    }

    /** One thread with replies, an outcome, a flag, a reason for hiding, and a version before. */
    List<Shown> settled(Account who, Account vera, String reading) {
        List<Shown> pages = new ArrayList<>();
        List<String> outcomes = HostileStrings.in(Settlement.OUTCOME);
        List<String> remarks = HostileStrings.in(Flag.REMARK);
        List<String> reasons = HostileStrings.in(Annotation.REASON);
        for (String literal : HostileStrings.inLiteralMarkdown(Annotation.WORDS)) {
            String thread = say(who, reading, "article", literal, "");
            String said = said(thread);
            forms.done(vera, said + "/replies", Map.of("words", marked(), "tags", ""));
            rewrite(who, said, marked());
            pages.add(new Shown(vera, thread, HostileStrings.marks(marked())));
            pages.add(new Shown(vera, said + "/history", HostileCourse.seen(literal, false)));
            pages.add(new Shown(who, said + "/edit", List.of(marked())));
            pages.add(new Shown(who, said + "/reply", HostileStrings.marks(marked())));
        }
        for (int i = 0; i < remarks.size(); i++) {
            String said = said(say(who, reading, "article", "Who kept the cards?", ""));
            String outcome = outcomes.get(i % outcomes.size());
            forms.done(vera, said + "/outcome", Map.of("outcome", outcome));
            forms.done(vera, said + "/flag", Map.of("reason", "OTHER", "remark", remarks.get(i)));
            if (i < 3) {
                pages.add(new Shown(vera, said + "/flag", List.of(remarks.get(i))));
            }
        }
        for (String reason : reasons) {
            String thread = say(who, reading, "article", "Who kept the cards?", "");
            forms.done(vera, said(thread) + "/hiding", Map.of("reason", reason));
            pages.add(new Shown(who, thread, List.of(reason)));
        }
        pages.add(new Shown(vera, reading + "/flags", remarks));
        return pages;
    }

    private static String marked() {
        return HostileStrings.inMarkdown(Annotation.WORDS).get(0);
    }

    private static String said(String thread) {
        return thread.replace("/threads/", "/annotations/");
    }

    private void rewrite(Account who, String said, String words) {
        forms.done(who, said + "/words", Map.of("words", words, "tags", "", "version", "0"));
    }
}
