package org.scholion.importer.reference;

import java.util.List;
import org.scholion.domain.article.BibliographicFields;
import org.scholion.domain.article.Contributor;
import org.scholion.importer.parsed.ParsedReference;

/**
 * Takes one entry of a bibliography apart. Pure; never throws on bad input.
 *
 * <p>The way we do it: what can be recognised anywhere is taken out first (identifiers, addresses,
 * the remark on the language); then the entry is read from its beginning (label, names, year:
 * {@link EntryHead}) and from its end (figures, publisher and place); what is left in between is
 * title and container ({@link WorkReader}), parted by what the style offers: quotation marks,
 * {@code //}, "In", emphasis, sentences, commas.
 */
public final class ReferenceReader {

    /** A longer entry is no entry and is not taken apart. */
    static final int MAX_LENGTH = 4_000;

    /** What an entry was taken apart into. */
    public record Reading(BibliographicFields fields, List<Contributor> contributors) {
        public Reading {
            contributors = List.copyOf(contributors);
        }
    }

    /**
     * @param articleLanguage BCP 47 tag of the article, the language of entries that do not say
     *     theirs
     */
    public Reading read(ParsedReference entry, String articleLanguage) {
        if (entry.text().plain().length() > MAX_LENGTH) {
            return new Reading(new BibliographicFields(null, null, null, null), List.of());
        }
        Identifiers ids = Identifiers.take(Entry.of(entry.text()), Entry.links(entry.text()));
        Entry rest = ids.rest();
        PrintedLanguage printed = PrintedLanguage.in(rest.text);
        String language =
                printed != null
                        ? printed.tag()
                        : PrintedLanguage.ofUnmarked(rest.text, articleLanguage);
        if (printed != null) {
            rest = rest.without(printed.start(), printed.end());
        }
        Draft draft = new Draft();
        readWork(rest, draft, ids);
        BibliographicFields fields =
                new BibliographicFields(draft.type, draft.year, draft.yearSuffix, draft.title)
                        .in(draft.container, draft.volume, draft.issue, draft.pages)
                        .publishedBy(draft.publisher, draft.place)
                        .at(ids.doi(), ids.edn(), ids.url())
                        .written(language);
        return new Reading(fields.withinLimits(), draft.contributors);
    }

    private static void readWork(Entry entry, Draft draft, Identifiers ids) {
        EntryHead head = new EntryHead(entry, draft);
        Entry work = head.read();
        new WorkReader(draft).read(work, head.commas());
        String source = draft.title == null ? work.text : work.text.replace(draft.title, " ");
        if (draft.year == null) {
            draft.year = AnyYear.in(source);
        }
        draft.type = TypeCues.type(draft, source, ids.url() != null, ids.arxiv());
    }
}
