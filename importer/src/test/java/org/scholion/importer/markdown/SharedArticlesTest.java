package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.importer.Problems;
import org.scholion.importer.RejectedSource;
import org.scholion.importer.parsed.ParsedArticle;
import org.scholion.importer.parsed.ParsedAuthor;
import org.scholion.importer.parsed.ParsedBlock;
import org.scholion.importer.parsed.ParsedNote;
import org.scholion.importer.parsed.ParsedReference;
import org.scholion.importer.parsed.ParsedSection;
import org.scholion.importer.parsed.RichText;

/** What the reader finds in the shared articles is what a careful reader found. */
class SharedArticlesTest {

    static List<SharedArticles.Gold> articles() throws IOException {
        return SharedArticles.all();
    }

    private static ParsedArticle parsed(SharedArticles.Gold gold) throws RejectedSource {
        return new MarkdownFormat().parse(gold.text(), new Problems());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void paragraphsAreWhole(SharedArticles.Gold gold) throws Exception {
        List<RichText> found = texts(parsed(gold), block -> block instanceof ParsedBlock.Paragraph);
        List<String> wanted = new ArrayList<>();
        for (JsonNode paragraph : gold.all("paragraphs").toList()) {
            wanted.add(SharedArticles.folded(paragraph.path("clean").asText()));
        }
        assertEquals(lines(wanted), lines(found.stream().map(RichText::plain).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void itemsOfListsAreWhole(SharedArticles.Gold gold) throws Exception {
        List<RichText> found = texts(parsed(gold), block -> block instanceof ParsedBlock.Item);
        List<String> wanted = new ArrayList<>();
        gold.all("lists")
                .forEach(l -> l.path("items").forEach(i -> wanted.add(i.path("text").asText())));
        assertEquals(lines(wanted), lines(found.stream().map(RichText::plain).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void noteMarksStandWhereTheyStood(SharedArticles.Gold gold) throws Exception {
        List<String> found = new ArrayList<>();
        for (RichText text : texts(parsed(gold), block -> block instanceof ParsedBlock.Paragraph)) {
            text.marks().stream()
                    .filter(mark -> mark.kind() == RichText.Kind.NOTE_MARK)
                    .forEach(mark -> found.add(mark.target() + " at " + mark.start()));
        }
        List<String> wanted = new ArrayList<>();
        for (JsonNode paragraph : gold.all("paragraphs").toList()) {
            String clean = paragraph.path("clean").asText();
            paragraph
                    .path("markers")
                    .forEach(
                            mark ->
                                    wanted.add(
                                            mark.path("n").asText()
                                                    + " at "
                                                    + clean.offsetByCodePoints(
                                                            0, mark.path("offset").asInt())));
        }
        assertEquals(lines(wanted), lines(found));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void notesAreWhole(SharedArticles.Gold gold) throws Exception {
        List<ParsedNote> notes = parsed(gold).notes();
        assertEquals(
                lines(
                        gold.all("footnotes")
                                .map(n -> n.path("n").asText() + " " + n.path("text").asText())
                                .toList()),
                lines(notes.stream().map(n -> n.number() + " " + n.text().plain()).toList()));
        assertEquals(
                lines(gold.all("footnotes").map(n -> numbers(n.path("lines"))).toList()),
                lines(notes.stream().map(n -> n.lines().toString()).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void referencesAreWhole(SharedArticles.Gold gold) throws Exception {
        assertEquals(
                lines(
                        gold.all("references")
                                .map(r -> SharedArticles.bare(r.path("raw").asText()))
                                .toList()),
                lines(
                        parsed(gold).references().stream()
                                .map(ParsedReference::raw)
                                .map(SharedArticles::bare)
                                .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void sectionsHaveTheirTitlesAndKinds(SharedArticles.Gold gold) throws Exception {
        List<ParsedSection> sections = parsed(gold).sections();
        assertEquals(
                lines(
                        gold.all("sections")
                                .map(
                                        s ->
                                                s.path("kind").asText().replace("back/", "")
                                                        + " "
                                                        + s.path("title").asText())
                                .toList()),
                lines(
                        sections.stream()
                                .map(s -> s.kind().name().toLowerCase() + " " + s.title())
                                .toList()));
        if (gold.all("sections").anyMatch(s -> s.path("level").asInt() == 1)) {
            assertTrue(sections.stream().allMatch(section -> section.level() == 1));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void authorsAreComplete(SharedArticles.Gold gold) throws Exception {
        assertEquals(
                lines(
                        gold.all("authors")
                                .map(
                                        a ->
                                                "%s | %s | %s | %s | %s | %s | %s | %s"
                                                        .formatted(
                                                                text(a, "family"),
                                                                text(a, "given"),
                                                                text(a, "patronymic"),
                                                                text(a, "byline_ru"),
                                                                text(a, "orcid"),
                                                                text(a, "degree"),
                                                                text(a, "rank"),
                                                                a.path("corresponding")
                                                                        .asBoolean()))
                                .toList()),
                lines(parsed(gold).authors().stream().map(SharedArticlesTest::line).toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("articles")
    void nothingIsLost(SharedArticles.Gold gold) throws Exception {
        ParsedArticle article = parsed(gold);
        NothingLost.check(gold.text(), article);
        assertEquals(List.of(), article.unplaced());
    }

    private static String line(ParsedAuthor author) {
        return "%s | %s | %s | %s | %s | %s | %s | %s"
                .formatted(
                        author.family(),
                        author.given(),
                        author.patronymic(),
                        author.names().get("ru"),
                        author.ids().orcid(),
                        author.post().degree(),
                        author.post().rank(),
                        author.corresponding());
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).asText() : null;
    }

    private static String numbers(JsonNode lines) {
        List<Integer> numbers = new ArrayList<>();
        lines.forEach(line -> numbers.add(line.asInt()));
        return numbers.toString();
    }

    private static List<RichText> texts(
            ParsedArticle article, Function<ParsedBlock, Boolean> wanted) {
        List<RichText> texts = new ArrayList<>();
        for (ParsedBlock block : article.blocks()) {
            if (wanted.apply(block) && block instanceof ParsedBlock.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (wanted.apply(block) && block instanceof ParsedBlock.Item item) {
                texts.add(item.text());
            }
        }
        return texts;
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts.stream().map(SharedArticles::folded).toList());
    }
}
