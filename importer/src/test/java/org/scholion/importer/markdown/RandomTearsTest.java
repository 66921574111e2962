package org.scholion.importer.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholion.importer.Problems;
import org.scholion.importer.parsed.ParsedArticle;
import org.scholion.importer.parsed.ParsedBlock;

/** Whatever word a page tears a text or note behind, both come out as they went in. */
class RandomTearsTest {

    private static final List<String> PARAGRAPHS =
            List.of(
                    "Cranes come to the marshes of China, Japan, South Korea and Norland in spring,"
                        + " as A.V. Lind and P. Orlov (2004, p. 5) have shown; they stay for 3 or 4"
                        + " months.",
                    "The species *Grus norlandica* (see Fig. 3) is watched by “those who love it”"
                            + " and, according to Lind et al. (2010), by everybody else, e.g. the"
                            + " people of Holm — the town in the north.",
                    "Журавли прилетают в марте 1990-х гг. и позже, о чем писали В.В. Линд и П.С."
                        + " Орлов (2004, с. 5), а также многие другие, напр. жители Хольма — города"
                        + " на севере.",
                    "All this goes on until October 12, when the first snow falls on the U.S. and"
                            + " on Norland.");

    private static final String NOTE =
            "Lind A. Notes on the Cranes of the North // *Marsh*. 2020. (In Russian). URL:"
                    + " <http://marsh.example/cranes/of-the-north/long-name.html> (accessed:"
                    + " 01.02.2024).";

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= 200; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tornTextComesOutWhole(long seed) throws Exception {
        String source = torn(new Random(seed));
        ParsedArticle article = new MarkdownFormat().parse(source, new Problems());
        List<String> paragraphs = new ArrayList<>();
        for (ParsedBlock block : article.blocks()) {
            paragraphs.add(((ParsedBlock.Paragraph) block).text().plain());
        }
        List<String> whole = PARAGRAPHS.stream().map(p -> p.replace("*", "")).toList();
        assertEquals(String.join("\n", whole), String.join("\n", paragraphs), source);
        String note = NOTE.replaceAll("[*<>]", "");
        for (var parsed : article.notes()) {
            assertEquals(note, parsed.text().plain(), source);
        }
        assertEquals(4, article.notes().size());
        NothingLost.check(source, article);
    }

    /** The text with a page end in each paragraph; each note may be torn by the next page's end. */
    private static String torn(Random random) {
        StringBuilder source = new StringBuilder("## Introduction\n\n");
        String rest = null;
        for (int at = 0; at < PARAGRAPHS.size(); at++) {
            String paragraph = PARAGRAPHS.get(at) + "<sup>%d</sup>".formatted(at + 1);
            List<String> halves = halves(paragraph, random);
            source.append(halves.get(0)).append("\n\n");
            source.append(random.nextBoolean() ? "---\n\n" : "");
            source.append(rest == null ? "" : rest + "\n\n");
            boolean last = at == PARAGRAPHS.size() - 1;
            List<String> note = last ? List.of(NOTE) : noteHalves(random);
            rest = note.size() > 1 ? note.get(1) : null;
            source.append("<sup>%d</sup> %s\n\n".formatted(at + 1, note.get(0)));
            source.append(random.nextBoolean() ? "\n\n" : "");
            source.append(halves.get(1)).append("\n\n");
        }
        return source.toString();
    }

    /** Torn behind any word that ends no sentence. */
    private static List<String> halves(String text, Random random) {
        List<Integer> spaces = new ArrayList<>();
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            spaces.add(at);
        }
        int space = spaces.get(1 + random.nextInt(spaces.size() - 2));
        return List.of(text.substring(0, space), text.substring(space + 1));
    }

    private static List<String> noteHalves(Random random) {
        int address = NOTE.indexOf("<http");
        return switch (random.nextInt(4)) {
            case 0 -> List.of(NOTE);
            case 1 -> List.of(NOTE.substring(0, address - 1), NOTE.substring(address));
            case 2 -> {
                int cut = NOTE.indexOf("of-the") + 3 * (1 + random.nextInt(3));
                cut = NOTE.charAt(cut - 1) == '-' ? cut : NOTE.indexOf("long");
                yield List.of(NOTE.substring(0, cut) + ">", NOTE.substring(cut).replace(">", ""));
            }
            default ->
                    halves(NOTE.substring(0, NOTE.indexOf(" //")), random).stream()
                            .map(half -> half + (half.endsWith("North") ? rest() : ""))
                            .toList();
        };
    }

    private static String rest() {
        return NOTE.substring(NOTE.indexOf(" //"));
    }
}
