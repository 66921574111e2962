package org.scholion.importer.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.domain.article.Author;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Licence;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.Publication;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;

/**
 * An edition written down in a few lines.
 *
 * <pre>
 * text: A sentence.[^1] Another {Lind, 2019, p. 5 -> lind2019 @ 5}, and one of nobody {Moe, 2020 -> ?}.
 * note 1: title=Of Rivers; publisher=Daily Gazette; date=2022-11-17; url=...; accessed=2022-12-01
 * note 2: ibid=1
 * ref lind2019: names=Lind, Moreau; year=2019; title=On Rivers; pages=1–20; doi=10.5555/1
 * licence: text=CC BY 4.0; url=...
 * author: name=Lind; orcid=0000-0002-1825-0097
 * article: doi=10.5555/1; issn=0317-8471
 * </pre>
 *
 * A note's or entry's own words are its values, unless {@code text=} gives them.
 */
final class SmallEdition {

    private static final Pattern MARKUP =
            Pattern.compile("\\[\\^(\\w+)]|\\{([^}]*) -> ([^ }]+)(?: @ ([^}]*))?}");

    private final Edition edition;
    private final Section body = new Section(Section.Kind.BODY, 1, null, "Text", 1);
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Note> notes = new HashMap<>();
    private final Map<String, Reference> references = new HashMap<>();
    private int line = 1;

    /**
     * @param language {@code en} or {@code ru}
     */
    SmallEdition(String language) {
        edition =
                new Edition(
                        new Edition.Origin("case.md", "markdown", "0".repeat(64), Instant.EPOCH),
                        language);
        edition.add(body);
    }

    void add(String printed) {
        line++;
        int colon = printed.indexOf(": ");
        String[] head = printed.substring(0, colon).split(" ", 2);
        String rest = printed.substring(colon + 2);
        switch (head[0]) {
            case "text" -> texts.add(rest);
            case "note" -> note(head[1], values(rest));
            case "ref" -> reference(head[1], values(rest));
            case "licence" -> {
                Map<String, String> licence = values(rest);
                edition.licensedUnder(new Licence(licence.get("text"), licence.get("url")));
            }
            case "author" -> {
                Map<String, String> author = values(rest);
                edition.add(
                        new Authorship(
                                new Author(author.get("orcid"), null),
                                author.get("name"),
                                null,
                                List.of()));
            }
            case "article" -> {
                Map<String, String> article = values(rest);
                edition.identify(article.get("doi"), null, null);
                edition.publishedIn(new Publication(article.get("issn"), null, null, null));
            }
            default -> throw new IllegalArgumentException("no such line in a case: " + printed);
        }
    }

    Edition make() {
        texts.forEach(this::block);
        return edition;
    }

    private static Map<String, String> values(String rest) {
        Map<String, String> values = new HashMap<>();
        for (String value : rest.split("; ")) {
            int equals = value.indexOf('=');
            values.put(value.substring(0, equals), value.substring(equals + 1));
        }
        return values;
    }

    private void note(String number, Map<String, String> values) {
        Note note =
                new Note(
                        number,
                        values.getOrDefault("text", String.join(" ", values.values())),
                        NoteSource.unknown()
                                .named(
                                        values.get("author"),
                                        values.get("title"),
                                        values.get("publisher"))
                                .dated(values.get("date"), values.get("accessed"))
                                .at(values.get("url"), values.get("repaired")),
                        List.of(line));
        if (values.containsKey("ibid")) {
            note.repeat(notes.get(values.get("ibid")));
        }
        notes.put(number, note);
        edition.add(note);
    }

    private void reference(String key, Map<String, String> values) {
        String text = values.getOrDefault("text", String.join(" ", values.values()));
        Reference reference = new Reference(key, text, text, List.of(line));
        String year = values.get("year");
        List<Contributor> people = new ArrayList<>();
        for (String name : values.getOrDefault("names", "").split(", ")) {
            if (!name.isEmpty()) {
                people.add(Contributor.person(Contributor.Role.AUTHOR, name, null));
            }
        }
        reference.describe(
                new BibliographicFields(
                                "article-journal",
                                year == null ? null : Integer.valueOf(year),
                                null,
                                values.get("title"))
                        .in(null, values.get("volume"), null, values.get("pages"))
                        .at(values.get("doi"), null, values.get("url")),
                people);
        references.put(key, reference);
        edition.add(reference);
    }

    private void block(String printed) {
        StringBuilder text = new StringBuilder();
        List<Span> marks = new ArrayList<>();
        List<int[]> cited = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        Matcher markup = MARKUP.matcher(printed);
        while (markup.find()) {
            markup.appendReplacement(text, "");
            if (markup.group(1) != null) {
                int at = text.length();
                marks.add(new Span(Span.Kind.NOTE_MARK, at, at, markup.group(1)));
            } else {
                cited.add(new int[] {text.length(), text.length() + markup.group(2).length()});
                targets.add(markup.group(3) + " " + markup.group(4));
                text.append(markup.group(2));
            }
        }
        markup.appendTail(text);
        Block block = new Block(Block.Kind.PARAGRAPH, body, text.toString(), List.of(++line));
        marks.forEach(block::mark);
        edition.add(block);
        for (int i = 0; i < cited.size(); i++) {
            String[] target = targets.get(i).split(" ", 2);
            String locator = target[1].equals("null") ? null : target[1];
            int[] range = cited.get(i);
            edition.add(
                    new Citation(block, range[0], range[1], references.get(target[0]), locator));
        }
    }
}
