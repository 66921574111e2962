package org.scholion.web.hostile;

import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.scholion.domain.article.Affiliation;
import org.scholion.domain.article.Author;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.Licence;
import org.scholion.domain.article.LocalText;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.PrintedName;
import org.scholion.domain.article.Problem;
import org.scholion.domain.article.Publication;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;
import org.scholion.domain.article.Statement;
import org.scholion.domain.article.UnplacedLine;
import org.scholion.web.fixture.Words;
import org.scholion.web.security.PrintableText;

/** An edition whose every field is hostile, as no file would bring it about. */
final class HostileEdition {

    private static final List<Integer> LINE = List.of(1);

    private final Edition edition = new Edition(origin(), "en");
    private final Iterator<String> short20 = endless(20);
    private final Iterator<String> short40 = endless(40);
    private final Iterator<String> name = endless(200);
    private final Iterator<String> line = endless(500);
    private final Section section = new Section(Section.Kind.BODY, 1, null, text(2_000), 1);

    private HostileEdition() {}

    static Edition make() {
        HostileEdition maker = new HostileEdition();
        maker.front();
        maker.people();
        maker.text();
        return maker.edition;
    }

    private static Edition.Origin origin() {
        byte[] sha = new byte[32];
        new Random().nextBytes(sha);
        String file = HostileStrings.all().get(20);
        return new Edition.Origin(file, "markdown", HexFormat.of().formatHex(sha), Instant.EPOCH);
    }

    /** Text of a file has no U+0000; the other control characters it may have. */
    private static String text(int longest) {
        return clean(HostileStrings.in(longest).get(0));
    }

    private static String clean(String text) {
        return PrintableText.of(text);
    }

    private static Iterator<String> endless(int longest) {
        List<String> texts =
                HostileStrings.in(longest).stream().map(HostileEdition::clean).toList();
        return Stream.generate(() -> texts).flatMap(List::stream).iterator();
    }

    /** All strings, in texts of this length: what is repeated as often as there are some. */
    static List<String> all(int longest) {
        return HostileStrings.in(longest).stream().map(HostileEdition::clean).toList();
    }

    private void front() {
        edition.identify(line.next(), short40.next(), name.next());
        edition.add(new LocalText(LocalText.Kind.TITLE, "en", text(400)));
        for (LocalText.Kind kind : LocalText.Kind.values()) {
            if (kind != LocalText.Kind.TITLE) {
                all(5_000).forEach(words -> edition.add(new LocalText(kind, "en", words)));
            }
        }
        Publication publication =
                new Publication(short20.next(), short40.next(), short40.next(), 2024)
                        .onPages(short40.next(), short40.next())
                        .dated("<b>20</b>", "\"2021\"", "'", "{x}");
        edition.publishedIn(publication);
        edition.licensedUnder(new Licence(text(4_000), "javascript:alert(1)"));
        for (Statement.Kind kind : Statement.Kind.values()) {
            edition.add(new Statement(kind, "en", name.next(), text(20_000), LINE));
        }
        all(1_000).forEach(told -> edition.add(new Problem(Problem.Severity.WARNING, told, 1, 1)));
        all(5_000).forEach(left -> edition.add(new UnplacedLine(1, left)));
    }

    private void people() {
        Affiliation at = new Affiliation(short20.next(), List.of(printed(), printed()));
        edition.add(at);
        for (String family : all(200)) {
            Authorship author =
                    new Authorship(
                            new Author(null, short20.next()),
                            family,
                            name.next(),
                            List.of(new PrintedName("en", family)));
            author.describe(name.next(), line.next(), line.next(), line.next());
            author.reachAt(name.next(), true);
            author.workAt(List.of(at));
            edition.add(author);
        }
    }

    private PrintedName printed() {
        return new PrintedName("en", line.next());
    }

    private void text() {
        edition.add(section);
        Section inner = new Section(Section.Kind.BODY, 2, section, line.next(), 2);
        edition.add(inner);
        for (String words : all(1_000)) {
            Reference reference = new Reference(name.next().substring(0, 40), words, words, LINE);
            reference.describe(
                    fields(), List.of(Contributor.literal(Contributor.Role.AUTHOR, line.next())));
            edition.add(reference);
        }
        Reference cited = edition.references().get(0);
        int number = 0;
        for (String words : all(1_000)) {
            String href = HostileStrings.all().get(40 + number % 30);
            edition.add(
                    new Note(
                            String.valueOf(++number),
                            words,
                            NoteSource.unknown()
                                    .named(line.next(), line.next(), line.next())
                                    .at(clean(href), clean(href))
                                    .on(name.next()),
                            LINE));
            Words.of(words)
                    .note(String.valueOf(number))
                    .text(" ")
                    .link(line.next(), clean(href))
                    .text(" ")
                    .cite(line.next(), cited, name.next())
                    .text(" ")
                    .emphasis(line.next())
                    .addTo(edition, Block.Kind.PARAGRAPH, inner)
                    .numbered(number);
        }
        for (Block.Kind kind : Block.Kind.values()) {
            if (kind != Block.Kind.TABLE && kind != Block.Kind.PARAGRAPH) {
                Words.of(line.next()).addTo(edition, kind, inner).labelled(short20.next());
            }
        }
        table(inner);
    }

    private BibliographicFields fields() {
        return new BibliographicFields("book", 2020, "<b>", line.next())
                .in(line.next(), "<i>", "\"", "'")
                .publishedBy(line.next(), line.next())
                .at(line.next(), short40.next(), "javascript:alert(1)")
                .written("en");
    }

    private void table(Section inner) {
        Words words = new Words().span(Span.Kind.CAPTION, line.next(), null);
        List<String> cells = all(200);
        words.row(0, true, cells.get(0), cells.get(1));
        for (int i = 2; i + 1 < cells.size(); i += 2) {
            words.row(i / 2, false, cells.get(i), cells.get(i + 1));
        }
        words.addTo(edition, Block.Kind.TABLE, inner);
    }
}
