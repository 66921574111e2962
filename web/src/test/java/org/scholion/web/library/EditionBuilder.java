package org.scholion.web.library;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.scholion.domain.article.Affiliation;
import org.scholion.domain.article.Author;
import org.scholion.domain.article.Authorship;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Block;
import org.scholion.domain.article.Citation;
import org.scholion.domain.article.Contributor;
import org.scholion.domain.article.Edition;
import org.scholion.domain.article.LocalText;
import org.scholion.domain.article.Note;
import org.scholion.domain.article.NoteSource;
import org.scholion.domain.article.PrintedName;
import org.scholion.domain.article.Problem;
import org.scholion.domain.article.Reference;
import org.scholion.domain.article.Section;
import org.scholion.domain.article.Span;
import org.scholion.domain.article.Statement;
import org.scholion.domain.article.UnplacedLine;

/** Invented editions for tests: {@code EditionBuilder.of("bytes").titled("On trade").build()}. */
public final class EditionBuilder {

    private final String bytes;
    private String title = "On trade";
    private String doi;
    private String orcid;
    private int size = 1;

    private EditionBuilder(String bytes) {
        this.bytes = bytes;
    }

    /**
     * @param bytes what the file is said to hold; stands in for its checksum
     */
    public static EditionBuilder of(String bytes) {
        return new EditionBuilder(bytes);
    }

    public EditionBuilder titled(String title) {
        this.title = title;
        return this;
    }

    public EditionBuilder withDoi(String doi) {
        this.doi = doi;
        return this;
    }

    /** The ORCID of the first author. */
    public EditionBuilder writtenBy(String orcid) {
        this.orcid = orcid;
        return this;
    }

    /** How many there are of everything. */
    public EditionBuilder sized(int size) {
        this.size = size;
        return this;
    }

    public Edition build() {
        Instant noon = Instant.parse("2026-11-01T12:00:00Z");
        String checksum = "%064x".formatted(bytes.hashCode() & 0xffffffffL);
        Edition edition =
                new Edition(new Edition.Origin("trade.md", "markdown", checksum, noon), "en");
        edition.identify(doi, null, "Research article");
        edition.add(new LocalText(LocalText.Kind.TITLE, "en", title));
        edition.add(new LocalText(LocalText.Kind.TITLE, "ru", "О торговле"));
        IntStream.rangeClosed(1, size).forEach(n -> fill(edition, n));
        return edition;
    }

    private void fill(Edition edition, int n) {
        aboutThePeople(edition, n);
        List<Integer> lines = List.of(10 * n, 10 * n + 2);
        Section section = new Section(Section.Kind.BODY, 1, null, "Part " + n, 10 * n);
        edition.add(section);
        Section inner = new Section(Section.Kind.BODY, 2, section, null, null);
        edition.add(inner);
        Block block = new Block(Block.Kind.PARAGRAPH, inner, "Торговля 🚢 grew (Ada 1843).", lines);
        block.numbered(n);
        block.mark(new Span(Span.Kind.EMPHASIS, 0, 8, null));
        block.mark(new Span(Span.Kind.NOTE_MARK, 28, 28, "1"));
        edition.add(block);
        Note note = new Note("" + n, "Ada. Notes.", NoteSource.unknown().on("12"), lines);
        edition.add(note);
        Note again = new Note(n + "a", "Ibid.", NoteSource.unknown(), lines);
        again.repeat(note);
        edition.add(again);
        Reference reference = new Reference("ada1843", "*Ada* 1843", "Ada 1843", lines);
        reference.describe(
                new BibliographicFields("book", 1843, null, "Notes").publishedBy("Taylor", null),
                List.of(Contributor.person(Contributor.Role.AUTHOR, "Ada", null)));
        edition.add(reference);
        edition.add(new Citation(block, 17, 27, reference, "3–4"));
        edition.add(new Statement(Statement.Kind.FUNDING, "en", "Funding", "None.", lines));
        edition.add(new Problem(Problem.Severity.WARNING, "Guessed.", n, 1));
        edition.add(new UnplacedLine(n, "***"));
    }

    private void aboutThePeople(Edition edition, int n) {
        Affiliation college =
                new Affiliation(
                        "" + n,
                        List.of(
                                new PrintedName("en", "A college"),
                                new PrintedName("ru", "Колледж")));
        edition.add(college);
        Authorship authorship =
                new Authorship(
                        new Author(n == 1 ? orcid : null, null),
                        "Byron" + n,
                        "Ada",
                        List.of(new PrintedName("en", "Ada Byron")));
        authorship.workAt(List.of(college));
        edition.add(authorship);
    }
}
